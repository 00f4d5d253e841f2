package org.clew.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clew.export.Graph.Node;

/**
 * Clew's records and relations in the words of Biolink 4.4.4. Where Biolink has no word
 * that says no more than Clew knows, it is the general one, and Clew's own word stands in
 * a column beside it.
 */
final class Biolink {

	/** The general ones are the roots under which Biolink has what comes nearest. */
	private static final Map<String, String> CATEGORIES = Map.ofEntries(Map.entry("Drug", "biolink:Drug"),
			Map.entry("Disease", "biolink:Disease"), Map.entry("Study", "biolink:Study"),
			Map.entry("Alteration", "biolink:SequenceVariant"), Map.entry("Organization", "biolink:Agent"),
			Map.entry("AdverseEvent", "biolink:PhenotypicFeature"));

	private static final String OTHER = "biolink:InformationContentEntity";

	/** What a target is tells what its node is: a gene stands for its product. */
	private static final Map<String, String> TARGETS = Map.of("SINGLE_PROTEIN", "biolink:Gene", "NUCLEIC_ACID",
			"biolink:Gene", "PROTEIN_COMPLEX", "biolink:MacromolecularComplex", "PROTEIN_NUCLEIC_ACID_COMPLEX",
			"biolink:MacromolecularComplex", "PROTEIN_FAMILY", "biolink:GeneFamily", "PROTEIN_COMPLEX_GROUP",
			"biolink:GeneFamily", "SELECTIVITY_GROUP", "biolink:GeneFamily");

	private static final Map<String, String> PREDICATES = Map.of("SUBCLASS_OF", "biolink:subclass_of", "HAS_PART",
			"biolink:has_part", "CONTRAINDICATED_IN", "biolink:contraindicated_in");

	private static final String RELATED = "biolink:related_to";

	/** Clew's datasets that are registered as information resources. */
	private static final Map<String, String> RESOURCES = Map.of("mondo", "infores:mondo", "hgnc", "infores:hgnc",
			"chembl", "infores:chembl", "civic", "infores:civic", "dgidb", "infores:dgidb", "drugcentral",
			"infores:drugcentral", "hetionet", "infores:hetionet", "orphanet-genes", "infores:orphanet");

	/** ChEMBL's actions that Biolink has as causal mechanisms. */
	private static final Map<String, String> MECHANISMS = Map.ofEntries(Map.entry("INHIBITOR", "inhibition"),
			Map.entry("AGONIST", "agonism"), Map.entry("PARTIAL_AGONIST", "agonism"),
			Map.entry("INVERSE_AGONIST", "inverse_agonism"), Map.entry("ANTAGONIST", "antagonism"),
			Map.entry("ACTIVATOR", "activation"), Map.entry("DEGRADER", "degradation"),
			Map.entry("BINDING_AGENT", "binding"),
			Map.entry("ANTISENSE_INHIBITOR", "antisense_oligonucleotide_inhibition"));

	private Biolink() {
	}

	static String category(Node node) {
		if (node.label().equals("Target")) {
			return TARGETS.getOrDefault(String.valueOf(node.properties().get("type")), "biolink:BiologicalEntity");
		}
		return CATEGORIES.getOrDefault(node.label(), OTHER);
	}

	/** A disease implicates a gene; Biolink has it from the gene to the disease. */
	static boolean isReversed(Relation relation) {
		return relation.type().equals("IMPLICATES");
	}

	static String predicate(Relation relation) {
		return switch (relation.type()) {
			case "IMPLICATES" -> "biolink:gene_associated_with_condition";
			case "ACTS_ON" ->
				(mechanism(relation) + direction(relation)).isEmpty() ? "biolink:interacts_with" : "biolink:affects";
			default -> PREDICATES.getOrDefault(relation.type(), RELATED);
		};
	}

	static String mechanism(Relation relation) {
		return relation.type().equals("ACTS_ON") ? MECHANISMS.getOrDefault(relation.text("action"), "") : "";
	}

	static String direction(Relation relation) {
		return switch (relation.type() + " " + relation.text("direction")) {
			case "ACTS_ON ACTIVATING" -> "increased";
			case "ACTS_ON INHIBITORY" -> "decreased";
			default -> "";
		};
	}

	/** Where a statement comes from; Clew itself, if the source is registered nowhere. */
	static String resource(String source) {
		String name = source.replaceFirst("^clew:(source/)?", "").replaceFirst("/.*$", "");
		return Optional.ofNullable(RESOURCES.get(name)).orElse("infores:clew");
	}

	static String constant(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
