package org.clew.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.clew.graph.DataHead;
import org.clew.graph.SchemaCommands;
import org.clew.graph.StartEnded;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The constraints and indexes that the graph stands on. */
public final class GraphSchema {

	private static final List<String> COMMANDS = """
			CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT identifierCurie IF NOT EXISTS FOR (n:Identifier) REQUIRE n.curie IS UNIQUE;
			CREATE CONSTRAINT releaseId IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT organizationId IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT targetId IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT alterationId IF NOT EXISTS FOR (n:Alteration) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT drugId IF NOT EXISTS FOR (n:Drug) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT diseaseId IF NOT EXISTS FOR (n:Disease) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT basisId IF NOT EXISTS FOR (n:Basis) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT pathwayId IF NOT EXISTS FOR (n:Pathway) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT programmeId IF NOT EXISTS FOR (n:AccessProgramme) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT studyId IF NOT EXISTS FOR (n:Study) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT useId IF NOT EXISTS FOR (n:Use) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT evidenceId IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT adverseEventId IF NOT EXISTS FOR (n:AdverseEvent) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT licenceId IF NOT EXISTS FOR (n:Licence) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT labelId IF NOT EXISTS FOR (n:Label) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT withdrawalId IF NOT EXISTS FOR (n:Withdrawal) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT stepId IF NOT EXISTS FOR (n:Step) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT legalBasisId IF NOT EXISTS FOR (n:LegalBasis) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT factId IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT outcomeMeasureId IF NOT EXISTS FOR (n:OutcomeMeasure) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT unmatchedNameId IF NOT EXISTS FOR (n:UnmatchedName) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT armId IF NOT EXISTS FOR (n:Arm) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT changeLogId IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE;
			CREATE CONSTRAINT changeSequence IF NOT EXISTS FOR (n:Change) REQUIRE n.sequence IS UNIQUE;
			CREATE CONSTRAINT dataReleaseNumber IF NOT EXISTS FOR (n:DataRelease) REQUIRE n.number IS UNIQUE;
			CREATE INDEX changeRecord IF NOT EXISTS FOR (n:Change) ON (n.record);
			CREATE INDEX changeAt IF NOT EXISTS FOR (n:Change) ON (n.at);
			CREATE INDEX pastId IF NOT EXISTS FOR (n:Past) ON (n.id);
			CREATE INDEX pastKey IF NOT EXISTS FOR (n:Past) ON (n.key);
			CREATE INDEX pastStudyId IF NOT EXISTS FOR (n:PastStudy) ON (n.id);
			CREATE INDEX pastUseId IF NOT EXISTS FOR (n:PastUse) ON (n.id);
			CREATE INDEX pastEvidenceId IF NOT EXISTS FOR (n:PastEvidence) ON (n.id);
			CREATE INDEX useEffect IF NOT EXISTS FOR (n:Use) ON (n.effect);
			CREATE INDEX useYear IF NOT EXISTS FOR (n:Use) ON (n.year);
			CREATE INDEX useWorstGrade IF NOT EXISTS FOR (n:Use) ON (n.worstGrade);
			CREATE INDEX useAdverseEventStatus IF NOT EXISTS FOR (n:Use) ON (n.adverseEventStatus);
			CREATE INDEX studyDesign IF NOT EXISTS FOR (n:Study) ON (n.design);
			CREATE INDEX diseaseIcd11Chapter IF NOT EXISTS FOR (n:Disease) ON (n.icd11Chapter);
			CREATE INDEX studyYear IF NOT EXISTS FOR (n:Study) ON (n.year);
			CREATE INDEX pathwayJurisdiction IF NOT EXISTS FOR (n:Pathway) ON (n.jurisdiction);
			CREATE INDEX drugStage IF NOT EXISTS FOR (n:Drug) ON (n.stage);
			CREATE INDEX drugNameOrder IF NOT EXISTS FOR (n:Drug) ON (n.nameOrder, n.id);
			CREATE INDEX targetNameOrder IF NOT EXISTS FOR (n:Target) ON (n.nameOrder, n.id);
			CREATE INDEX diseaseNameOrder IF NOT EXISTS FOR (n:Disease) ON (n.nameOrder, n.id);
			CREATE INDEX studyNameOrder IF NOT EXISTS FOR (n:Study) ON (n.nameOrder, n.id);
			CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.synonyms, n.symbol, n.title];
			CREATE FULLTEXT INDEX entityKeys IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
			CREATE FULLTEXT INDEX drugWords IF NOT EXISTS FOR (n:Drug|AccessProgramme|Organization) ON EACH [n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
			CREATE FULLTEXT INDEX targetWords IF NOT EXISTS FOR (n:Target|Alteration) ON EACH [n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
			CREATE FULLTEXT INDEX diseaseWords IF NOT EXISTS FOR (n:Disease) ON EACH [n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
			CREATE FULLTEXT INDEX studyWords IF NOT EXISTS FOR (n:Study) ON EACH [n.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
			"""
		.lines()
		.map((line) -> line.replace(";", ""))
		.toList();

	/** Records of a database that is older than this order, and of older exports. */
	private static final String ORDER = """
			MATCH (n:Drug|Target|Disease|Study)
			WHERE n.nameOrder IS NULL AND n.name IS NOT NULL
			CALL (n) {
			  SET n.nameOrder = toLower(n.name)
			} IN TRANSACTIONS OF 10000 ROWS
			""";

	/** An index that only databases have whose seed is not made of claims. */
	private static final String FORMER = """
			SHOW INDEXES YIELD name
			RETURN 'entitySeedHash' IN collect(name) AS former
			""";

	private static final String PLAN_AGAIN = "CALL db.prepareForReplanning(60)";

	private static final String STATES = """
			SHOW INDEXES YIELD name, state, populationPercent
			RETURN count(*) AS total, count(CASE state WHEN 'ONLINE' THEN 1 END) AS ready, avg(populationPercent) AS percent,
			  [one IN collect({name: name, state: state}) WHERE one.state = 'FAILED' | one.name] AS failed
			""";

	private static final Duration GLANCE = Duration.ofMillis(100);

	private static final Duration TELLING = Duration.ofSeconds(3);

	private static final Logger logger = LoggerFactory.getLogger(GraphSchema.class);

	private GraphSchema() {
	}

	/**
	 * Gives records that are listed by name, and came without it, what they are ordered
	 * by.
	 */
	public static void order(Session session) {
		if (session.run(ORDER).consume().counters().containsUpdates()) {
			session.executeWriteWithoutResult(DataHead::moved);
		}
	}

	/**
	 * Forgets what was planned for another graph, and takes the statistics of this one. A
	 * server may not let everybody do that; it plans again by itself then, in time.
	 * @param session to ask for it in
	 */
	public static void planAgain(Session session) {
		try {
			session.run(PLAN_AGAIN).consume();
		}
		catch (ClientException ex) {
			logger.debug("Statements are planned again later", ex);
		}
	}

	/**
	 * Creates what is missing.
	 * @throws StartEnded if an earlier version of Clew wrote the database
	 */
	public static void create(Session session) {
		if (session.run(FORMER).single().get("former").asBoolean()) {
			throw new StartEnded("An earlier version of Clew wrote this database, and this one cannot read its claims: "
					+ "move it away (data/neo4j, if it is the embedded one) and start again; "
					+ "what was imported or contributed has to be handed in again", null, null);
		}
		new SchemaCommands(COMMANDS).run(session);
		order(session);
		await(session);
	}

	/** However long it takes, as nothing can be found before. */
	private static void await(Session session) {
		Instant start = Instant.now();
		Instant told = start;
		while (true) {
			Record states = session.run(STATES).single();
			if (!states.get("failed").isEmpty()) {
				throw new IllegalStateException("Indexes could not be built: " + states.get("failed").asList());
			}
			if (states.get("ready").asInt() == states.get("total").asInt()) {
				return;
			}
			Instant now = Instant.now();
			if (Duration.between(told, now).compareTo(TELLING) >= 0) {
				told = now;
				double percent = Math.max(1, states.get("percent").asDouble());
				logger.info("Building indexes: {} of {} ready, about {} s left", states.get("ready").asInt(),
						states.get("total").asInt(),
						Math.round(Duration.between(start, now).toSeconds() * (100 - percent) / percent));
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(GLANCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while indexes were built", ex);
		}
	}

}
