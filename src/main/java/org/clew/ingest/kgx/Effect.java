package org.clew.ingest.kgx;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.clew.claim.Direction;

/** What an edge from a drug to a gene says of the drug's action, in ChEMBL's words. */
final class Effect {

	/** Biolink's causal mechanisms. */
	private static final Map<String, String> ACTIONS = Map.ofEntries(Map.entry("inhibition", "INHIBITOR"),
			Map.entry("competitive_inhibition", "INHIBITOR"), Map.entry("non_competitive_inhibition", "INHIBITOR"),
			Map.entry("irreversible_inhibition", "INHIBITOR"), Map.entry("feedback_inhibition", "INHIBITOR"),
			Map.entry("gating_inhibition", "INHIBITOR"), Map.entry("agonism", "AGONIST"),
			Map.entry("partial_agonism", "PARTIAL_AGONIST"), Map.entry("inverse_agonism", "INVERSE_AGONIST"),
			Map.entry("antagonism", "ANTAGONIST"), Map.entry("allosteric_antagonism", "ALLOSTERIC_ANTAGONIST"),
			Map.entry("activation", "ACTIVATOR"), Map.entry("molecular_channel_blockage", "BLOCKER"),
			Map.entry("pore_blocking", "BLOCKER"), Map.entry("molecular_channel_opening", "OPENER"),
			Map.entry("modulation", "MODULATOR"), Map.entry("allosteric_modulation", "MODULATOR"),
			Map.entry("positive_modulation", "POSITIVE_MODULATOR"),
			Map.entry("negative_modulation", "NEGATIVE_MODULATOR"),
			Map.entry("positive_allosteric_modulation", "POSITIVE_ALLOSTERIC_MODULATOR"),
			Map.entry("negative_allosteric_modulation", "NEGATIVE_ALLOSTERIC_MODULATOR"),
			Map.entry("degradation", "DEGRADER"), Map.entry("binding", "BINDING_AGENT"),
			Map.entry("antisense_oligonucleotide_inhibition", "ANTISENSE_INHIBITOR"),
			Map.entry("rnai_inhibition", "RNAI_INHIBITOR"), Map.entry("cross_linking", "CROSS_LINKING_AGENT"),
			Map.entry("chelation", "CHELATING_AGENT"), Map.entry("disruption", "DISRUPTING_AGENT"),
			Map.entry("stabilization", "STABILISER"), Map.entry("sequestration", "SEQUESTERING_AGENT"),
			Map.entry("releasing_activity", "RELEASING_AGENT"), Map.entry("potentiation", "POSITIVE_MODULATOR"));

	/** That a drug changes how much there is of a gene's product is no action on it. */
	private static final Set<String> ASPECTS = Set.of("", "activity", "activity_or_abundance", "function");

	private final Item item;

	private final String predicate;

	Effect(Item item, String predicate) {
		this.item = item;
		this.predicate = predicate;
	}

	/**
	 * {@return the properties of the relation; empty if it says nothing of an action}
	 */
	Optional<Map<String, Object>> properties() {
		String mechanism = text("causal_mechanism_qualifier", "causal_mechanism");
		String aspect = text("object_aspect_qualifier", "qualified_object_aspect", "object_aspect");
		boolean vague = this.predicate.equals("affects") || this.predicate.equals("regulates");
		if (!ASPECTS.contains(aspect) || (vague && mechanism.isEmpty() && aspect.isEmpty())) {
			return Optional.empty();
		}
		String action = ACTIONS.getOrDefault(mechanism, this.predicate.equals("binds") ? "BINDING_AGENT" : "OTHER");
		return Optional
			.of(Map.of("action", action, "direction", direction(action).name(), "specificity", "SINGLE_PROTEIN"));
	}

	private Direction direction(String action) {
		return switch (text("object_direction_qualifier", "qualified_object_direction", "object_direction")) {
			case "increased", "upregulated" -> Direction.ACTIVATING;
			case "decreased", "downregulated" -> Direction.INHIBITORY;
			default -> switch (this.predicate) {
				case "increases_activity_of", "positively_regulates" -> Direction.ACTIVATING;
				case "decreases_activity_of", "negatively_regulates" -> Direction.INHIBITORY;
				default -> Direction.of(action);
			};
		};
	}

	private String text(String... names) {
		return Objects.requireNonNullElse(this.item.text(names), "").toLowerCase(Locale.ROOT).replace(' ', '_');
	}

}
