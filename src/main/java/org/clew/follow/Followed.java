package org.clew.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.follow.Difference.Move;
import org.clew.news.Causes.Cause;

/**
 * A question that somebody follows. All of it is encrypted where it is kept.
 *
 * @param seen the number of the last entry of the change log when it was asked
 * @param by the version of Clew that answered it
 * @param standing what was answered
 * @param news what became of the answer, the newest first
 */
record Followed(String question, int seen, String by, Standing standing, List<News> news) {

	/** As many as readers of feeds look for. */
	private static final int MOST = 50;

	Followed with(int seen, String by, Standing standing, List<News> added) {
		return new Followed(this.question, seen, by, standing,
				Stream.concat(added.stream(), this.news.stream()).limit(MOST).toList());
	}

	/**
	 * That the answer changed.
	 *
	 * @param id tells it from all others
	 * @param at when that was noticed, as ISO 8601
	 * @param moves what became of candidates
	 * @param more how many other candidates are not as they were
	 * @param causes entries of the change log that bear on it, the newest first
	 */
	record News(String id, String at, List<Move> moves, int more, List<Cause> causes) {

		private static final int NAMED = 30;

		private static final String UNEXPLAINED = "No recent entry of the change log names a record of it. It may be an older entry, an import that counts its changes by kind, or a newer version of Clew.";

		static News of(String id, String at, Difference difference, List<Cause> causes) {
			List<Move> moves = difference.moves();
			return new News(id, at, moves.stream().limit(NAMED).toList(), Math.max(0, moves.size() - NAMED), causes);
		}

		/** A title is shown where others look on, so it names nothing. */
		String title() {
			int count = this.moves.size() + this.more;
			return (count == 1) ? "The answer changed: one candidate" : "The answer changed: " + count + " candidates";
		}

		String text() {
			List<String> lines = new ArrayList<>(this.moves.stream().map(Move::sentence).toList());
			if (this.more > 0) {
				lines.add(this.more + " more candidates changed.");
			}
			lines.add(this.causes.isEmpty() ? UNEXPLAINED
					: this.causes.stream()
						.map(News::words)
						.collect(Collectors.joining("; ", "Newest entries that bear on it: ", ".")));
			return String.join("\n", lines);
		}

		private static String words(Cause cause) {
			return "%s (%s, entry %d of %s%s)".formatted(cause.what(), cause.record(), cause.sequence(),
					cause.at().substring(0, 10), (cause.why() != null) ? ": " + cause.why() : "");
		}

	}

}
