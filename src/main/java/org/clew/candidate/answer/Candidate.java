package org.clew.candidate.answer;

import java.util.List;
import java.util.stream.Collectors;

import org.clew.candidate.core.Node;
import org.clew.candidate.core.Node.DrugNode;

/**
 * A drug or a regimen that may be right for the patient.
 *
 * @param drugs one drug, or all drugs of a regimen
 * @param band how far it has come for this patient; in "test first", the band that it
 * would enter
 * @param rank what places it within the band
 * @param labels the labels that have to do with the patient, the best fitting first
 * @param market where it may be sold
 * @param reasons what speaks for and against it, the weightiest first
 * @param safety what is known of its harms
 * @param conditions what must be found first; empty outside "test first"
 */
public record Candidate(List<DrugNode> drugs, Band band, Rank rank, List<LabelFit> labels, MarketStatus market,
		List<Reason> reasons, Safety safety, List<Condition> conditions) {

	public Candidate {
		drugs = List.copyOf(drugs);
		labels = List.copyOf(labels);
		reasons = List.copyOf(reasons);
		conditions = List.copyOf(conditions);
	}

	/**
	 * {@return a key that is the same in every answer: the identifiers of the drugs}
	 */
	public String id() {
		return this.drugs.stream().map(Node::id).sorted().collect(Collectors.joining("+"));
	}

	public String name() {
		return this.drugs.stream().map(Node::name).collect(Collectors.joining(" + "));
	}

	public boolean isRegimen() {
		return this.drugs.size() > 1;
	}

}
