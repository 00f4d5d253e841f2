package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Node;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.patient.Patient;
import org.clew.evidence.Stance;

/**
 * A drug or a regimen that may be right for the patient.
 *
 * @param core the graph that it was found in
 * @param indices its drug, or all drugs of a regimen
 * @param band how far it has come for this patient; in "test first", the band that it
 * would enter
 * @param rank what places it within the band
 * @param reasons what speaks for and against it, the weightiest first
 * @param onlyWith regimens with this drug that are in a better band than the drug alone
 */
public record Candidate(Core core, Patient patient, Indices indices, Band band, Rank rank, List<Reason> reasons,
		List<Indices> onlyWith) {

	/**
	 * {@return a key that is the same in every answer: the identifiers of the drugs}
	 */
	public String id() {
		return isRegimen() ? drugs().stream().map(Node::id).sorted().collect(Collectors.joining("+"))
				: this.core.drug(this.indices.get(0)).id();
	}

	public String name() {
		return !isRegimen() ? this.core.drug(this.indices.get(0)).name()
				: drugs().stream().map(Node::name).collect(Collectors.joining(" + "));
	}

	/**
	 * {@return the drug, or those of the regimen in the order of their names}
	 */
	public List<DrugNode> drugs() {
		List<DrugNode> drugs = new ArrayList<>(this.indices.size());
		for (int i = 0; i < this.indices.size(); i++) {
			drugs.add(this.core.drug(this.indices.get(i)));
		}
		drugs.sort(Comparator.comparing(Node::name));
		return drugs;
	}

	public boolean isRegimen() {
		return this.indices.size() > 1;
	}

	public boolean isOpposed() {
		return this.reasons.stream().anyMatch((reason) -> reason.stance() == Stance.OPPOSES && reason.fit().holds());
	}

	/**
	 * {@return the labels that have to do with the patient, the best fitting first}
	 */
	public List<LabelFit> labels() {
		return this.reasons.stream()
			.flatMap((reason) -> (reason.fact() instanceof Label label) ? Stream.of(new LabelFit(label, reason))
					: Stream.of())
			.toList();
	}

	public MarketStatus market() {
		return MarketStatus.of(this);
	}

	public Safety safety() {
		return Safety.of(this);
	}

	/**
	 * {@return what must be read before anything else: what must be found first, what
	 * must be given with it, and how the patient fared under it}
	 */
	public List<Condition> conditions() {
		Stream<Condition> with = this.onlyWith.stream()
			.map((regimen) -> new Condition(ConditionKind.ONLY_WITH,
					Conditions.onlyWith(this.core, regimen, this.indices)));
		return Stream.of(Conditions.ofHistory(this.patient, this.indices).stream(), with, needs())
			.flatMap((conditions) -> conditions)
			.distinct()
			.toList();
	}

	/**
	 * What must be found first. Nothing must, if one of the reasons that give the band
	 * needs nothing; otherwise those that hold as far as the patient is known speak, and
	 * else all of them.
	 */
	private Stream<Condition> needs() {
		List<Reason> supporting = this.reasons.stream()
			.filter((reason) -> reason.stance() == Stance.SUPPORTS && reason.band() == this.band)
			.toList();
		List<Reason> holding = supporting.stream().filter((reason) -> reason.fit().holds()).toList();
		List<Condition> all = new ArrayList<>();
		for (Reason reason : holding.isEmpty() ? supporting : holding) {
			List<Condition> needs = needs(reason);
			if (needs.isEmpty()) {
				return Stream.empty();
			}
			all.addAll(needs);
		}
		return all.stream();
	}

	private static List<Condition> needs(Reason reason) {
		return reason.conditions().stream().filter((condition) -> condition.kind().isNeed()).toList();
	}

}
