package org.clew.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.clew.history.Verification.Chain;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What one transaction adds to the change log: read {@link #before} what is about to
 * change, then {@link #add} entries, and {@link #write} them at the end, in the same
 * transaction.
 * <p>
 * Numbers have no gaps, and nobody sees one before the one before it: whoever has read up
 * to a number has read all up to it, so that a number is a cursor. The price is that
 * transactions which write to the log commit one after the other, from {@link #write} on.
 */
public final class Recording {

	private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

	/** The write locks the node until the transaction ends. */
	private static final String LOCK = """
			MERGE (log:ChangeLog {id: 'clew:changes'})
			ON CREATE SET log.sequence = 0, log.hash = ''
			SET log.writing = true
			REMOVE log.writing
			RETURN log.sequence AS sequence, log.hash AS hash, log.at AS at
			""";

	private static final String APPEND = """
			UNWIND $entries AS entry
			CREATE (change:Change)
			SET change = entry
			WITH count(*) AS added
			MATCH (log:ChangeLog {id: 'clew:changes'})
			SET log.sequence = $sequence, log.hash = $hash, log.at = $at, log.revision = coalesce(log.revision, 0) + 1
			""";

	private final String who;

	private final TransactionContext transaction;

	private final Versions versions;

	private final Map<String, State> before = new HashMap<>();

	private final Set<String> written = new LinkedHashSet<>();

	private final List<Entry> entries = new ArrayList<>();

	private final Instant since;

	private Recording(String who, TransactionContext transaction, Instant since) {
		this.who = who;
		this.transaction = transaction;
		this.since = since;
		this.versions = new Versions(transaction);
	}

	/**
	 * Begins to record.
	 * @param who the pseudonym of the caller, {@code seed}, or a dataset's source
	 * @param transaction the transaction of the changes
	 */
	public static Recording by(String who, TransactionContext transaction) {
		return new Recording(who, transaction, END_OF_TIME);
	}

	/**
	 * Begins to record, for those that write one change in several transactions: what the
	 * first of them wrote was nothing that anybody has read.
	 * @param who the pseudonym of the caller, {@code seed}, or a dataset's source
	 * @param since when the change began: what was recorded later is no former version
	 */
	public static Recording by(String who, TransactionContext transaction, Instant since) {
		return new Recording(who, transaction, since);
	}

	/**
	 * Keeps what the graph says of records, to compare with it later; and of studies,
	 * uses and evidence also as a former version, for those who ask what was said. Call
	 * it before any of them, or a relation that goes out from it, is changed or removed.
	 * @param ids identifiers of records of the graph; those that do not exist are passed
	 * over
	 */
	public void before(Collection<String> ids) {
		Set<String> unknown = new HashSet<>(ids);
		unknown.removeAll(this.before.keySet());
		Map<String, State> found = State.read(this.transaction, unknown, this.since);
		this.versions.keep(found.keySet());
		this.before.putAll(found);
	}

	/**
	 * Whether a record was there before, as {@link #before} found it.
	 * @return false if it is new, or was not asked for
	 */
	public boolean knew(String id) {
		return this.before.containsKey(id);
	}

	/**
	 * Dates records that are new or changed and have no entry of their own.
	 * @param ids their identifiers; only studies, uses and evidence are dated
	 */
	public void wrote(Collection<String> ids) {
		this.written.addAll(ids);
	}

	public void add(Entry entry) {
		this.entries.add(entry);
	}

	/**
	 * Writes the entries; nothing if there are none.
	 * @return what was written; null if there was nothing to write
	 */
	public @Nullable Written write() {
		if (this.entries.isEmpty()) {
			return null;
		}
		Map<String, State> after = State.read(this.transaction,
				this.entries.stream().filter((entry) -> entry.after() == null).map(Entry::record).distinct().toList(),
				END_OF_TIME);
		Record head = this.transaction.run(LOCK).single();
		long sequence = head.get("sequence").asLong();
		String hash = head.get("hash").asString();
		Instant at = after(head.get("at"));
		Chain chain = new Chain();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Entry entry : this.entries) {
			Map<String, Object> row = row(entry, after.get(entry.record()), at);
			row.put("sequence", ++sequence);
			hash = chain.link(hash, row);
			row.put("hash", hash);
			rows.add(row);
		}
		this.transaction
			.run(APPEND, Map.of("entries", rows, "sequence", sequence, "hash", hash, "at", at.atOffset(ZoneOffset.UTC)))
			.consume();
		this.written.addAll(after.keySet());
		this.versions.date(at, this.written);
		this.written.clear();
		this.entries.clear();
		return new Written(at, sequence);
	}

	/** A clock that was set back must not turn the order of entries round. */
	private static Instant after(Value last) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		Instant then = last.isNull() ? now : last.asZonedDateTime().toInstant();
		return then.isAfter(now) ? then : now;
	}

	private Map<String, Object> row(Entry entry, @Nullable State now, Instant at) {
		State then = this.before.get(entry.record());
		State known = (now != null) ? now : then;
		Map<String, Object> row = new HashMap<>();
		row.put("at", at.atOffset(ZoneOffset.UTC));
		row.put("who", this.who);
		row.put("action", entry.action().name());
		row.put("record", entry.record());
		row.put("type", (entry.type() != null) ? entry.type() : (known != null) ? known.type() : "Entity");
		row.put("name", (known != null) ? known.name() : "");
		row.put("fields", FieldChanges.of(properties(entry.before(), then), properties(entry.after(), now)));
		row.put("why", Objects.requireNonNullElse(entry.why(), ""));
		row.put("audience", entry.audience().name());
		row.put("touches", touches(entry, then, now));
		return row;
	}

	private static Map<String, ?> properties(@Nullable Map<String, ?> given, @Nullable State state) {
		if (given != null) {
			return given;
		}
		return (state != null) ? state.properties() : Map.of();
	}

	/** What a change took away is touched by it too. */
	private static List<String> touches(Entry entry, @Nullable State then, @Nullable State now) {
		Set<String> touches = new LinkedHashSet<>();
		touches.add(entry.record());
		if (now != null) {
			touches.addAll(now.touches());
		}
		if (then != null) {
			touches.addAll(then.touches());
		}
		touches.addAll(entry.touches());
		return List.copyOf(touches);
	}

	/**
	 * That entries were written.
	 *
	 * @param at the time of the change
	 * @param sequence the number of the last entry
	 */
	public record Written(Instant at, long sequence) {
	}

}
