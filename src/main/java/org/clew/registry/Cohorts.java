package org.clew.registry;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.clew.evidence.Effect;
import org.clew.graph.Cypher;
import org.clew.graph.Row;
import org.clew.graph.WriteTransaction;
import org.clew.graph.Writing;
import org.clew.registry.cohort.Cohort.Closed;
import org.clew.registry.cohort.Cohort;
import org.clew.registry.cohort.Countable;
import org.clew.registry.cohort.RequestDecision;
import org.clew.registry.cohort.RequestDimension;
import org.clew.registry.cohort.Threshold;
import org.clew.registry.report.RequestReports;

import org.springframework.stereotype.Component;

/**
 * Closes cohorts, at most once a month, and reads them. Whoever answers the public reads
 * cohorts only.
 */
@Component
class Cohorts {

	private static final String LAST = """
			MATCH (registry:RequestRegistry {id: 'clew:requests'})
			WHERE registry.closedMonth IS NOT NULL
			RETURN registry.closedMonth AS month
			""";

	/** A record may have another identifier by now. */
	private static final String WAITING = """
			MATCH (r:RequestReport {state: 'ACCEPTED'})
			WHERE r.cohort IS NULL AND r.acceptedMonth < $month
			WITH r
			ORDER BY r.id
			LIMIT 50000
			OPTIONAL MATCH (:Identifier {curie: toUpper(r.company)})-[:IDENTIFIES]->(company)
			OPTIONAL MATCH (:Identifier {curie: toUpper(r.drug)})-[:IDENTIFIES]->(drug)
			OPTIONAL MATCH (:Identifier {curie: toUpper(r.disease)})-[:IDENTIFIES]->(disease)
			RETURN r {.id, .author, .month, .acceptedMonth, .retired, .route, .jurisdiction, .ageGroup, .daysToAnswer, .decision,
			  .effect, company: coalesce(company.id, r.company), drug: coalesce(drug.id, r.drug),
			  disease: coalesce(disease.id, r.disease)} AS report
			""";

	private static final String WRITE = """
			UNWIND $cohorts AS cohort
			CREATE (n:RequestCohort)
			SET n = cohort.properties
			WITH cohort
			UNWIND cohort.members AS member
			MATCH (r:RequestReport {id: member})
			SET r.cohort = cohort.properties.id
			""";

	private static final String CLOSE = """
			MATCH (registry:RequestRegistry {id: 'clew:requests'})
			SET registry.closedMonth = $month
			REMOVE registry.heldBackAtMost
			""";

	private static final String READ = """
			MATCH (n:RequestCohort)
			WHERE n.requests >= $members AND n.withheld >= $withheld
			RETURN properties(n) AS cohort
			ORDER BY n.id
			LIMIT 100000
			""";

	private final Writing writing;

	private final Cypher cypher;

	private final RegistrySettings settings;

	private final RandomGenerator lots = new SecureRandom();

	Cohorts(Writing writing, Cypher cypher, RegistrySettings settings) {
		this.writing = writing;
		this.cypher = cypher;
		this.settings = settings;
	}

	/**
	 * Counts what was accepted before a month and is mature, unless that was done.
	 * @param month the month that has begun
	 * @return how many cohorts were closed
	 */
	int close(YearMonth month) {
		return this.writing.inTransaction((transaction) -> {
			transaction.run(RequestReports.LOCK, Map.of());
			String last = transaction.runOne(LAST, Map.of(), (row) -> row.text("month")).orElse("");
			return (last.compareTo(month.toString()) < 0) ? close(transaction, month) : 0;
		});
	}

	private int close(WriteTransaction transaction, YearMonth month) {
		List<Row> accepted = transaction.run(WAITING, Map.of("month", month.toString()), (row) -> row.row("report"));
		List<Countable> waiting = accepted.stream()
			.filter((row) -> !row.flag("retired"))
			.map((row) -> countable(row, month))
			.filter((report) -> report.waited() >= 0)
			.toList();
		List<Closed> closed = this.settings.rule().close(waiting, this.lots);
		transaction.run(WRITE, Map.of("cohorts", closed.stream().map(Cohorts::parameters).toList()));
		transaction.run(CLOSE, Map.of("month", month.toString()));
		return closed.size();
	}

	private static Map<String, Object> parameters(Closed closed) {
		Map<String, Object> properties = new HashMap<>(StoredCohort.properties(closed.cohort()));
		properties.put("id", "clew:request-cohort-" + UUID.randomUUID());
		return Map.of("properties", properties, "members", new ArrayList<>(closed.members()));
	}

	private Countable countable(Row row, YearMonth month) {
		Map<RequestDimension, String> key = new EnumMap<>(RequestDimension.class);
		key.put(RequestDimension.COMPANY, row.text("company"));
		key.put(RequestDimension.DRUG, row.text("drug"));
		key.put(RequestDimension.DISEASE, row.text("disease"));
		key.put(RequestDimension.ROUTE, row.text("route"));
		key.put(RequestDimension.JURISDICTION, row.text("jurisdiction"));
		key.put(RequestDimension.YEAR, row.text("month").substring(0, 4));
		String ageGroup = row.textOrNull("ageGroup");
		if (ageGroup != null) {
			key.put(RequestDimension.AGE_GROUP, ageGroup);
		}
		YearMonth mature = YearMonth.parse(row.text("month")).plusMonths(this.settings.maturity());
		YearMonth accepted = YearMonth.parse(row.text("acceptedMonth")).plusMonths(1);
		long waited = ChronoUnit.MONTHS.between(mature.isAfter(accepted) ? mature : accepted, month);
		return new Countable(row.text("id"), row.text("author"), key, (int) waited, row.numberOrNull("daysToAnswer"),
				row.constant(RequestDecision.class, "decision"), row.constantOrNull(Effect.class, "effect"));
	}

	/**
	 * All cohorts.
	 * @return those that keep the rule as it is set now
	 */
	List<Cohort> all() {
		Threshold rule = this.settings.rule();
		return this.cypher.read(READ, Map.of("members", rule.members(), "withheld", rule.withheld()),
				(row) -> StoredCohort.from(row.row("cohort")));
	}

	/**
	 * The last time that reports were counted.
	 * @return the month before whose first day they had been accepted, if there was one
	 */
	Optional<String> last() {
		return this.cypher.readOne(LAST, Map.of(), (row) -> row.text("month"));
	}

}
