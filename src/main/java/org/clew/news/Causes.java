package org.clew.news;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.news.Feed.ChangeItem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Why something that rests on many records changed: the entries of the change log that
 * bear on them.
 */
@Component
public class Causes {

	/** Of so many entries at most one look goes through. */
	private static final int WINDOW = 20_000;

	private static final String BEARING = """
			MATCH (n:Change)
			WHERE n.sequence > $since AND n.audience = 'PUBLIC'
			  AND (n.record IN $records OR any(id IN n.touches WHERE id IN $records))
			WITH n
			ORDER BY n.sequence DESC
			LIMIT $limit
			RETURN properties(n) AS entry, null AS release
			""";

	private final Changes changes;

	private final Cypher cypher;

	Causes(Changes changes, Cypher cypher) {
		this.changes = changes;
		this.cypher = cypher;
	}

	/**
	 * The number of the newest entry that everybody may read.
	 * @return 0 if there is none
	 */
	public int head() {
		return this.changes.publicHead();
	}

	/**
	 * The newest entries that bear on records.
	 * @param records identifiers of the records
	 * @param since the number of an entry, after which to look
	 * @param limit how many at most
	 * @return the newest first
	 */
	public List<Cause> of(Collection<String> records, int since, int limit) {
		int from = Math.max(since, head() - WINDOW);
		return this.cypher.read(BEARING, Map.of("records", List.copyOf(records), "since", from, "limit", limit),
				(row) -> Cause.of(Change.from(row)));
	}

	/**
	 * An entry, in short.
	 *
	 * @param at when, as ISO 8601
	 * @param what what was done to which record
	 * @param record identifies the record
	 * @param why the reason that was given
	 */
	public record Cause(int sequence, String at, String what, String record, @Nullable String why) {

		static Cause of(Change change) {
			return new Cause(change.sequence(), change.at().toInstant().toString(), ChangeItem.title(change),
					change.recordId(), change.why());
		}

	}

}
