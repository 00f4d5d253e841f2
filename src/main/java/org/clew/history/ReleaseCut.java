package org.clew.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.clew.history.Recording.Written;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A release that was cut: a number for the state of the data, which people can cite. It
 * copies nothing; it says up to which entry of the change log it goes.
 *
 * @param number its number, from 1
 * @param at when
 * @param through the last entry of the change log that is in it, which tells of it
 * @param changes how many entries came since the release before, by kind and action
 */
public record ReleaseCut(int number, Instant at, long through, List<String> changes) {

	private static final String LAST = """
			OPTIONAL MATCH (release:DataRelease)
			WITH release
			ORDER BY release.number DESC
			LIMIT 1
			RETURN coalesce(release.number, 0) AS number, coalesce(release.through, 0) AS through
			""";

	private static final String CHANGED = """
			MATCH (change:Change)
			WHERE change.sequence > $after AND change.sequence < $through AND change.audience = 'PUBLIC'
			WITH change.type AS type, change.action AS action, count(*) AS count
			ORDER BY type, action
			RETURN collect(type) AS types, collect(action) AS actions, collect(count) AS counts
			""";

	private static final String COUNTED = """
			MATCH (n:Entity)
			UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS type
			WITH type, count(*) AS count
			ORDER BY type
			RETURN collect(type) AS types, collect(count) AS counts
			""";

	private static final String CUT = """
			CREATE (release:DataRelease)
			SET release = $properties
			""";

	/**
	 * Cuts a release.
	 * @param driver leads to the database
	 * @param notes what is to be said of it
	 * @throws IllegalStateException if nothing changed since the one before
	 */
	public static ReleaseCut now(Driver driver, String who, @Nullable String notes) {
		try (Session session = driver.session()) {
			return session.executeWrite((transaction) -> cut(transaction, who, notes));
		}
	}

	private static ReleaseCut cut(TransactionContext transaction, String who, @Nullable String notes) {
		Record last = transaction.run(LAST).single();
		int number = last.get("number").asInt() + 1;
		Recording recording = Recording.by(who, transaction);
		recording.add(Entry.of(Action.RELEASED, "DataRelease", "clew:release/" + number, Map.of(), Map.of())
			.why(notes)
			.in(Entry.Audience.PUBLIC));
		// From here on nobody else writes into the log, so the release is what it says.
		Written written = Objects.requireNonNull(recording.write());
		long after = last.get("through").asLong();
		Record changed = transaction.run(CHANGED, Map.of("after", after, "through", written.sequence())).single();
		if (changed.get("types").isEmpty()) {
			throw new IllegalStateException("Nothing changed since release %d".formatted(number - 1));
		}
		Record counted = transaction.run(COUNTED).single();
		transaction.run(CUT,
				Map.of("properties", Map.of("number", number, "at", written.at().atOffset(ZoneOffset.UTC), "notes",
						Objects.requireNonNullElse(notes, ""), "after", after, "through", written.sequence(), "types",
						counted.get("types"), "counts", counted.get("counts"), "changeTypes", changed.get("types"),
						"changeActions", changed.get("actions"), "changeCounts", changed.get("counts"))))
			.consume();
		return new ReleaseCut(number, written.at(), written.sequence(), lines(changed));
	}

	private static List<String> lines(Record changed) {
		List<String> types = changed.get("types").asList(Value::asString);
		return IntStream.range(0, types.size())
			.mapToObj((i) -> "%s %s: %,d".formatted(types.get(i), changed.get("actions").get(i).asString(),
					changed.get("counts").get(i).asInt()))
			.toList();
	}

	/** Tells of the release. */
	public String prettyPrint() {
		return "Release %d of %s, up to entry %,d of the change log.%n  %s".formatted(this.number, this.at,
				this.through, String.join("%n  ".formatted(), this.changes));
	}

}
