package org.clew.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.follow.Standing.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two answers.
 *
 * @param moves the candidates that are not as they were
 */
record Difference(List<Move> moves) {

	/** Of so many records at most one candidate is said to rest anew, or no longer. */
	private static final int NAMED = 10;

	static Difference between(Standing before, Standing after) {
		Map<String, Row> old = byId(before);
		Map<String, Row> now = byId(after);
		List<Move> moves = new ArrayList<>();
		now.values().forEach((row) -> add(moves, old.get(row.id()), row));
		old.values().stream().filter((row) -> !now.containsKey(row.id())).forEach((row) -> add(moves, row, null));
		return new Difference(moves);
	}

	private static Map<String, Row> byId(Standing standing) {
		return standing.rows()
			.stream()
			.collect(Collectors.toMap(Row::id, (row) -> row, (one, other) -> one, LinkedHashMap::new));
	}

	private static void add(List<Move> moves, @Nullable Row before, @Nullable Row after) {
		Row shown = (after != null) ? after : before;
		if (shown == null || (before != null && before.equals(after))) {
			return;
		}
		List<String> gained = without(after, before);
		List<String> lost = without(before, after);
		if (before != null && after != null && before.band().equals(after.band()) && before.opposed() == after.opposed()
				&& gained.isEmpty() && lost.isEmpty()) {
			return;
		}
		moves.add(new Move(shown.id(), shown.drugs(), shown.name(), (before != null) ? before.band() : null,
				(after != null) ? after.band() : null, (before != null) ? before.opposed() : null,
				(after != null) ? after.opposed() : null, gained, lost));
	}

	private static List<String> without(@Nullable Row row, @Nullable Row other) {
		if (row == null) {
			return List.of();
		}
		Set<String> grounds = new LinkedHashSet<>(row.grounds());
		grounds.removeAll((other != null) ? Set.copyOf(other.grounds()) : Set.of());
		return List.copyOf(grounds);
	}

	/** All that may have made the difference. */
	Set<String> records() {
		return this.moves.stream()
			.flatMap((move) -> Stream.of(move.drugs(), move.gained(), move.lost()).flatMap(List::stream))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * What became of a candidate.
	 *
	 * @param candidate tells it from others
	 * @param drugs identifiers of its drugs
	 * @param name what it is called
	 * @param from the band that it was in; null if it is new
	 * @param to the band that it is in; null if it is gone
	 * @param wasOpposed whether something spoke against it; null if it is new
	 * @param isOpposed whether something speaks against it; null if it is gone
	 * @param gained records that it rests on now
	 * @param lost records that it rested on
	 */
	record Move(String candidate, List<String> drugs, String name, @Nullable String from, @Nullable String to,
			@Nullable Boolean wasOpposed, @Nullable Boolean isOpposed, List<String> gained, List<String> lost) {

		String sentence() {
			List<String> parts = new ArrayList<>();
			if (this.from == null) {
				parts.add("new, " + words(this.to));
			}
			else if (this.to == null) {
				parts.add("no longer a candidate, was " + words(this.from));
			}
			else if (!this.from.equals(this.to)) {
				parts.add("was " + words(this.from) + ", is " + words(this.to));
			}
			if (Boolean.TRUE.equals(this.isOpposed) && !Boolean.TRUE.equals(this.wasOpposed)) {
				parts.add("something speaks against it now");
			}
			else if (Boolean.TRUE.equals(this.wasOpposed) && Boolean.FALSE.equals(this.isOpposed)) {
				parts.add("nothing speaks against it any more");
			}
			named(parts, "rests on ", this.gained);
			named(parts, "no longer on ", this.lost);
			return this.name + ": " + String.join("; ", parts) + ".";
		}

		private static void named(List<String> parts, String words, List<String> records) {
			if (!records.isEmpty()) {
				parts.add(words + records.stream().limit(NAMED).collect(Collectors.joining(", "))
						+ ((records.size() > NAMED) ? " and %d more".formatted(records.size() - NAMED) : ""));
			}
		}

		private static String words(@Nullable String band) {
			return String.valueOf(band).toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

}
