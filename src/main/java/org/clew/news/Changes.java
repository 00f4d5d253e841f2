package org.clew.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Item;
import org.clew.graph.Slice.Position;

import org.springframework.stereotype.Component;

/** Reads the change log. */
@Component
class Changes {

	/** The first release that contains an entry. */
	private static final String RELEASE = """
			COLLECT {
			  MATCH (release:DataRelease)
			  WHERE release.through >= n.sequence
			  RETURN release.number
			  ORDER BY release.number
			  LIMIT 1
			}[0]""";

	private static final String PAGE = ChangeFilter.BELOW + """
			CALL (below) {
			  MATCH (n:Change)
			  WHERE n.sequence > $since AND n.sequence <= $through AND <predicate>
			  RETURN count(n) AS total
			}
			CALL (below) {
			  MATCH (n:Change)
			  WHERE n.sequence > $since AND n.sequence <= $through AND n.sequence <beyond> $from AND <predicate>
			  WITH n
			  ORDER BY n.sequence <order>
			  LIMIT $limit
			  RETURN collect({entry: properties(n), release: <release>}) AS rows
			}
			RETURN total, rows
			""";

	private static final String OLDEST_FIRST = page(">", "ASC");

	private static final String NEWEST_FIRST = page("<", "DESC");

	/**
	 * The index of the numbers gives the entries in order, so that no more is read than
	 * the limit asks for.
	 */
	private static final String NEXT = """
			CALL () {
			  OPTIONAL MATCH (log:ChangeLog {id: 'clew:changes'})
			  RETURN coalesce(log.sequence, 0) AS head
			}
			CALL (head) {
			  MATCH (seen:Change)
			  WHERE seen.sequence > $since AND seen.sequence <= head
			  WITH seen
			  ORDER BY seen.sequence
			  LIMIT $window
			  RETURN coalesce(max(seen.sequence), $since) AS seen
			}
			""" + ChangeFilter.BELOW + """
			CALL (below, seen) {
			  MATCH (n:Change)
			  WHERE n.sequence > $since AND n.sequence <= seen AND <predicate>
			  WITH n
			  ORDER BY n.sequence
			  LIMIT $limit
			  RETURN collect({entry: properties(n), release: <release>}) AS rows
			}
			RETURN head, seen, rows
			""".replace("<predicate>", ChangeFilter.PREDICATE).replace("<release>", RELEASE);

	private static final String HEAD = """
			OPTIONAL MATCH (log:ChangeLog {id: 'clew:changes'})
			RETURN coalesce(log.sequence, 0) AS head
			""";

	/** The index gives the newest first; few of them are hidden. */
	private static final String PUBLIC_HEAD = """
			MATCH (n:Change)
			WHERE n.sequence > 0 AND n.audience = 'PUBLIC'
			RETURN n.sequence AS head
			ORDER BY n.sequence DESC
			LIMIT 1
			""";

	private static final String UP_TO_DAY = """
			MATCH (n:Change)
			WHERE n.at < datetime($at)
			RETURN n.sequence AS sequence
			ORDER BY n.at DESC, n.sequence DESC
			LIMIT 1
			""";

	private static final String UP_TO_RELEASE = """
			MATCH (release:DataRelease {number: $number})
			RETURN release.through AS sequence
			""";

	/** A record that was joined or renamed has a history under each of its names. */
	private static final String NAMES = """
			MATCH (n:Entity {id: $id} @now)<-[:IDENTIFIES]-(i:Identifier)
			RETURN i.curie AS curie
			ORDER BY curie
			LIMIT 100
			""";

	/** Of so many entries at most a subscription looks through at once. */
	private static final int WINDOW = 20_000;

	/** Later than any number. */
	static final int END = Integer.MAX_VALUE;

	private final Cypher cypher;

	Changes(Cypher cypher) {
		this.cypher = cypher;
	}

	private static String page(String beyond, String order) {
		return PAGE.replace("<predicate>", ChangeFilter.PREDICATE)
			.replace("<release>", RELEASE)
			.replace("<beyond>", beyond)
			.replace("<order>", order);
	}

	/**
	 * Reads a page.
	 * @param filter which entries
	 * @param range the numbers after which and up to which
	 * @param newestFirst whether the newest comes first
	 * @param slice which part; only forward
	 */
	Found<Change> page(ChangeFilter filter, Range range, boolean newestFirst, Slice slice) {
		Map<String, Object> parameters = filter.parameters();
		parameters.put("since", range.after());
		parameters.put("through", range.through());
		Position from = slice.from();
		parameters.put("from", (from != null) ? from.key() : Long.valueOf(newestFirst ? END + 1L : -1L));
		parameters.put("limit", slice.size() + 1);
		return this.cypher.readOne(newestFirst ? NEWEST_FIRST : OLDEST_FIRST, parameters, (row) -> {
			List<Item<Change>> items = new ArrayList<>();
			row.rows("rows")
				.stream()
				.limit(slice.size())
				.map(Change::from)
				.forEach((change) -> items.add(new Item<>(change, new Position((long) change.sequence(), ""))));
			return new Found<>(items, row.rows("rows").size() > slice.size(), row.number("total"));
		}).orElseGet(Found::none);
	}

	/**
	 * Reads what comes after an entry, to go on from where that ends.
	 * @param filter which entries
	 * @param since the number of the entry
	 * @param limit how many at most
	 */
	Next next(ChangeFilter filter, long since, int limit) {
		Map<String, Object> parameters = filter.parameters();
		parameters.put("since", since);
		parameters.put("window", WINDOW);
		parameters.put("limit", limit);
		return this.cypher.readOne(NEXT, parameters, (row) -> {
			List<Change> changes = row.rows("rows").stream().map(Change::from).toList();
			long seen = (changes.size() < limit) ? row.number("seen") : changes.getLast().sequence();
			return new Next(changes, seen, seen < row.number("head"));
		}).orElseThrow();
	}

	/**
	 * The number of the newest entry that everybody may read: others would tell when
	 * something was sent in.
	 * @return 0 if there is none
	 */
	int publicHead() {
		return this.cypher.readOne(PUBLIC_HEAD, Map.of(), (row) -> row.number("head")).orElse(0);
	}

	/**
	 * The number of the newest entry, of which nobody is told.
	 * @return 0 if there is none
	 */
	long head() {
		return this.cypher.readOne(HEAD, Map.of(), (row) -> (long) row.number("head")).orElse(0L);
	}

	/**
	 * The number of the last entry before a time.
	 * @param at ISO 8601
	 * @return 0 if there is none
	 */
	int before(String at) {
		return this.cypher.readOne(UP_TO_DAY, Map.of("at", at), (row) -> row.number("sequence")).orElse(0);
	}

	/**
	 * The number of the last entry in a release.
	 * @return nothing if there is no such release
	 */
	Optional<Integer> in(int number) {
		return this.cypher.readOne(UP_TO_RELEASE, Map.of("number", number), (row) -> row.number("sequence"));
	}

	/**
	 * All identifiers under which a record may have had entries.
	 * @return that and the others
	 */
	List<String> names(String id) {
		List<String> names = new ArrayList<>(List.of(id));
		names.addAll(this.cypher.read(NAMES, Map.of("id", id), (row) -> row.text("curie")));
		return names;
	}

	/**
	 * Numbers of entries.
	 *
	 * @param after the first begins after it
	 * @param through the last
	 */
	record Range(int after, int through) {
	}

	/**
	 * What comes next.
	 *
	 * @param changes the entries, oldest first
	 * @param seen the number up to which the log was looked through
	 * @param more whether it goes on
	 */
	record Next(List<Change> changes, long seen, boolean more) {
	}

}
