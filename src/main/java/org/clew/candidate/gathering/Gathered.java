package org.clew.candidate.gathering;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.candidate.finding.DiseaseRelation;
import org.clew.graph.Row;

/**
 * All that the reasoners look at.
 *
 * @param scope what the question came down to
 * @param anchored items in the related diseases
 * @param acting drugs that act on marked targets
 * @param onTargets evidence on targets found in the patient
 * @param shared items in diseases that share a marked target
 * @param drugs what filters ask of each drug
 */
public record Gathered(Scope scope, List<Item> anchored, List<Row> acting, List<Item> onTargets, List<Item> shared,
		List<Row> drugs) {

	/**
	 * Items in the question's disease, a narrower or a broader one.
	 * @return the items
	 */
	public Stream<Item> here() {
		return this.anchored.stream().filter(Gathered::isHere);
	}

	/**
	 * Evidence on a target found in the patient, in another disease than the patient's.
	 * @return the items
	 */
	public Stream<Item> onTargetsElsewhere() {
		return without(this.onTargets, this.anchored.stream().filter(Gathered::isHere));
	}

	/**
	 * Items in diseases near the question's, or that share a marked target; what is on a
	 * target of the patient is {@link #onTargetsElsewhere()}, so that nothing counts
	 * twice.
	 * @return the items
	 */
	public Stream<Item> elsewhere() {
		List<Item> near = this.anchored.stream().filter((item) -> !isHere(item)).toList();
		return Stream.concat(without(near, this.onTargets.stream()), without(this.shared, this.onTargets.stream()));
	}

	/**
	 * The drugs that were found otherwise than by a target that they act on.
	 * @return their identifiers
	 */
	List<String> knownDrugs() {
		return Stream.of(this.anchored, this.onTargets, this.shared)
			.flatMap(List::stream)
			.map(Item::drug)
			.distinct()
			.toList();
	}

	/**
	 * The same, where of too many drugs on a target those come first that were found in
	 * another way too, and approved ones next.
	 * @param known how these act on the marked targets
	 * @return no more than was gathered before
	 */
	Gathered withKnown(List<Row> known) {
		Set<List<Object>> seen = new HashSet<>();
		Stream<Row> others = this.acting.stream().sorted(Comparator.comparing((row) -> !row.flag("approved")));
		List<Row> all = Stream.concat(known.stream(), others)
			.filter((row) -> seen.add(place(row)))
			.limit(this.acting.size())
			.sorted(Comparator.comparingInt((Row row) -> row.number("mark"))
				.thenComparing((row) -> row.text("drug"))
				.thenComparing((row) -> row.text("hit")))
			.toList();
		return new Gathered(this.scope, this.anchored, all, this.onTargets, this.shared, this.drugs);
	}

	/**
	 * All drugs that something speaks of.
	 * @return their identifiers, each once
	 */
	List<String> allDrugs() {
		return Stream.concat(knownDrugs().stream(), this.acting.stream().map((row) -> row.text("drug")))
			.distinct()
			.toList();
	}

	Gathered withDrugs(List<Row> drugs) {
		return new Gathered(this.scope, this.anchored, this.acting, this.onTargets, this.shared, drugs);
	}

	private static List<Object> place(Row row) {
		return List.of(row.number("mark"), row.text("drug"), row.text("hit"), row.row("actsOn").asMap());
	}

	private static boolean isHere(Item item) {
		return item.relation() != DiseaseRelation.NEIGHBOUR;
	}

	private static Stream<Item> without(List<Item> items, Stream<Item> others) {
		Set<String> known = others.map(Item::id).collect(Collectors.toSet());
		return items.stream().filter((item) -> !known.contains(item.id()));
	}

	/**
	 * Whether a reasoner saw less than there is.
	 * @param parts the parts of the answer that it rests on
	 * @return whether one of them, or what they start from, reached the limit
	 */
	public boolean isCut(List<List<?>> parts) {
		return Stream.concat(Stream.of(this.scope.related(), this.scope.marks()), parts.stream())
			.anyMatch((part) -> part.size() > Gathering.LIMIT);
	}

}
