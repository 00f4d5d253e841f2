package org.clew.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clew.graph.Curie;
import org.clew.graph.Versioned;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps what a transaction is about to change as former versions, and dates what it
 * wrote.
 * <p>
 * A version has the properties of its record and the relations that go out from it. Of
 * those that come in, the one from the study that reports it goes with it; so of two
 * versions that are related, one may be over before the other begins, and whoever reads
 * has to look at the time of both.
 */
final class Versions {

	private static final String KEEP = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			WHERE any(label IN labels(n) WHERE label IN $labels)
			CREATE (version:Past)
			SET version = properties(n), version.until = $pending, version.key = row.key, version:$('Past' + [label IN labels(n) WHERE label IN $labels][0])
			REMOVE version.nameKeys, version.owner, version.claim
			WITH n, version
			CALL (n, version) {
			  MATCH (n)-[r]->(other:Entity)
			  CREATE (version)-[was:$('PAST_' + type(r))]->(other)
			  SET was = properties(r)
			  REMOVE was.record
			}
			CALL (n, version) {
			  MATCH (study)-[r:REPORTS|PAST_REPORTS]->(n)
			  CREATE (study)-[was:PAST_REPORTS]->(version)
			  SET was = properties(r)
			}
			RETURN elementId(version) AS version
			""";

	private static final String END = """
			UNWIND $versions AS version
			MATCH (n:Past)
			WHERE elementId(n) = version
			SET n.until = $at
			""";

	private static final String DATE = """
			UNWIND $ids AS id
			MATCH (n:Entity {id: id})
			USING INDEX SEEK n:Entity(id)
			WHERE any(label IN labels(n) WHERE label IN $labels)
			SET n.recordedAt = $at
			""";

	/** Until the time of the change is known, which is at its end. */
	private static final OffsetDateTime PENDING = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private final TransactionContext transaction;

	private final List<String> kept = new ArrayList<>();

	Versions(TransactionContext transaction) {
		this.transaction = transaction;
	}

	void keep(Collection<String> ids) {
		if (!ids.isEmpty()) {
			List<Map<String, String>> rows = ids.stream()
				.map((id) -> Map.of("id", id, "key", Curie.normalize(id)))
				.toList();
			this.transaction.run(KEEP, Map.of("rows", rows, "labels", Versioned.LABELS, "pending", PENDING))
				.forEachRemaining((row) -> this.kept.add(row.get("version").asString()));
		}
	}

	void date(Instant at, Collection<String> written) {
		if (!this.kept.isEmpty()) {
			this.transaction.run(END, Map.of("versions", this.kept, "at", at.atOffset(ZoneOffset.UTC))).consume();
			this.kept.clear();
		}
		if (!written.isEmpty()) {
			this.transaction
				.run(DATE,
						Map.of("ids", List.copyOf(written), "labels", Versioned.LABELS, "at",
								at.atOffset(ZoneOffset.UTC)))
				.consume();
		}
	}

}
