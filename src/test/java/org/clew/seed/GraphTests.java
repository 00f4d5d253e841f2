package org.clew.seed;

import java.util.List;
import java.util.Map;

import org.clew.RequiresNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the graph that the minimal seed becomes.
 */
@RequiresNeo4j
class GraphTests {

	@BeforeAll
	static void load() {
		TestDatabase.clear();
		Loads.curated("classpath:seed/minimal");
	}

	@Test
	void statesSourcesOnEveryRelationship() {
		assertThat(TestDatabase.query("""
				MATCH ()-[r]->()
				WHERE NOT r:IDENTIFIES AND (coalesce(size(r.sources), 0) = 0
					OR any(list IN [r.statements, r.publications, r.knowledgeLevels, r.agentTypes]
						WHERE coalesce(size(list), 0) <> size(r.sources)))
				RETURN r
				""")).isEmpty();
	}

	@Test
	void makesEntityOfEverythingButIdentifiersReleaseAndLog() {
		assertThat(TestDatabase
			.number("""
					MATCH (n)
					WHERE (n:Identifier OR n:Release OR n:Change OR n:ChangeLog) = (n:Entity) OR (n:Entity AND (n.id IS NULL OR n.name IS NULL))
					RETURN count(n)
					"""))
			.isZero();
	}

	@Test
	void leadsFromEveryIdentifierToItsEntity() {
		assertThat(rows("MATCH (:Identifier {curie: 'ORPHANET:301'})-[:IDENTIFIES]->(d) RETURN d.id AS id"))
			.containsExactly("{id=MONDO:0000003}");
		assertThat(TestDatabase.number("MATCH (n:Entity) WHERE NOT (n)<-[:IDENTIFIES]-() RETURN count(n)")).isZero();
	}

	@Test
	void drawsMechanismWithDirectionSpecificityAndProvenance() {
		assertThat(TestDatabase.query("""
				MATCH (:Drug {name: 'Alphatinib'})-[r:ACTS_ON]->(:Target {symbol: 'ONE1'})
				RETURN r {.action, .direction, .specificity} AS r
				""")).containsExactly(
				Map.of("r", Map.of("action", "INHIBITOR", "direction", "INHIBITORY", "specificity", "SINGLE_PROTEIN")));
	}

	@Test
	void keepsWhatEachSourceSaysApart() {
		assertThat(TestDatabase.query("""
				MATCH (:Drug {name: 'Alphatinib'})-[r:ACTS_ON]->(:Target {symbol: 'ONE1'})
				RETURN r {.sources, .statements, .publications, .knowledgeLevels, .agentTypes} AS r
				""")).containsExactly(Map.of("r",
				Map.of("sources", List.of("clew:review", "clew:atlas"), "statements", List.of("Table 2, row 1", ""),
						"publications", List.of("PMID:1001 PMID:1003", "doi:10.1/two"), "knowledgeLevels",
						List.of("KNOWLEDGE_ASSERTION", "PREDICTION"), "agentTypes",
						List.of("MANUAL_AGENT", "COMPUTATIONAL_MODEL"))));
	}

	@Test
	void drawsDrugWithStageThatFollowsFromItsLabel() {
		assertThat(rows("""
				MATCH (d:Drug {name: 'Alphatinib'})-[:WITHDRAWN_AS]->(w:Withdrawal)
				RETURN d.stage AS stage, d.stageFrom AS stageFrom, d.approved AS approved, d.withdrawn AS withdrawn,
					w.id AS withdrawal
				""")).containsExactly("{stage=APPROVAL, stageFrom=LABEL, approved=true, withdrawn=true, "
				+ "withdrawal=CHEMBL.COMPOUND:CHEMBL1/withdrawal-1}");
		assertThat(rows("MATCH (d:Drug {name: 'Betamab'}) RETURN d.stage AS s, d.approved AS a, d.withdrawn AS w"))
			.containsExactly("{s=null, a=null, w=null}");
		assertThat(
				rows("MATCH (d:Drug)-[r:STATED_BY {about: 'stage'}]->(:Source) RETURN d.name AS d, r.statement AS s"))
			.containsExactly("{d=Alphatinib, s=Table 1}");
	}

	@Test
	void drawsLabelForARegimen() {
		assertThat(rows("""
				MATCH (l:Label)-[r:OF_DRUG]->(d:Drug)
				RETURN l.id AS id, l.name AS name, r.position AS position, d.name AS drug
				ORDER BY position
				""")).containsExactly(
				"{id=CHEMBL.COMPOUND:CHEMBL1/label-1, name=Alphatinib + Betamab for Alpha tumour, position=1, drug=Alphatinib}",
				"{id=CHEMBL.COMPOUND:CHEMBL1/label-1, name=Alphatinib + Betamab for Alpha tumour, position=2, drug=Betamab}");
		assertThat(
				rows("""
						MATCH (d:Disease)<-[:IN_DISEASE]-(l:Label)-[:OF_TARGET]->(t:Target)
						RETURN d.name AS disease, t.symbol AS target, l.minimumAgeYears AS age, l.status AS status, l.readBy AS by
						"""))
			.containsExactly("{disease=Alpha tumour, target=ONE1, age=1.0, status=ACTIVE, by=PERSON}");
	}

	@Test
	void drawsLicencesAndContraindications() {
		assertThat(rows("""
				MATCH (d:Drug)-[:LICENSED_AS]->(l:Licence)
				RETURN d.name AS drug, l.jurisdiction AS place, l.status AS status, l.brands AS brands
				""")).containsExactly("{drug=Alphatinib, place=EU, status=WITHDRAWN, brands=[Alphabrand]}");
		assertThat(rows("""
				MATCH (d:Drug)-[r:CONTRAINDICATED_IN]->(i:Disease)
				RETURN d.name AS drug, i.name AS disease, r.note AS note, r.sources AS sources
				""")).containsExactly("{drug=Alphatinib, disease=Tumour, note=In theory, sources=[clew:review]}");
	}

	@Test
	void keepsSeveralImplicationsOfOneTarget() {
		assertThat(rows("""
				MATCH (:Disease)-[r:IMPLICATES]->(:Target)
				RETURN r.role AS role, r.alteration AS alteration ORDER BY role DESC
				""")).containsExactly("{role=ONCOGENIC_DRIVER, alteration=clew:one-fusion}",
				"{role=BIOMARKER, alteration=null}");
	}

	@Test
	void drawsUsesInOrderWithStanceAndWorstGrade() {
		assertThat(rows("""
				MATCH (:Study {title: 'A first study'})-[r:REPORTS]->(u:Use)
				RETURN r.position AS position, u.id AS id, u.name AS name, u.stance AS stance, u.year AS year,
					u.worstGrade AS worst, u.asReportedEffect AS reported
				ORDER BY position
				""")).containsExactly(
				"{position=1, id=CLINICALTRIALS:NCT00000001/use-1, name=Alphatinib for Alpha tumour, stance=SUPPORTS, "
						+ "year=2022, worst=4, reported=2}",
				"{position=2, id=CLINICALTRIALS:NCT00000001/use-2, name=Alphatinib and Betamab for Alpha tumour, "
						+ "stance=OPPOSES, year=2022, worst=null, reported=null}");
	}

	@Test
	void keepsRangesOfGrades() {
		assertThat(
				rows("""
						MATCH (:Use)-[r:HAD_EVENT]->(e:AdverseEvent)
						RETURN e.id AS id, r.grade AS grade, r.lowestGrade AS low, r.highestGrade AS high, r.worstGrade AS worst,
							r.percent AS percent
						ORDER BY id, high DESC
						"""))
			.containsExactly("{id=clew:adverse-event/nausea, grade=3–4, low=3, high=4, worst=4, percent=14.3}",
					"{id=clew:adverse-event/nausea, grade=2, low=2, high=2, worst=2, percent=null}",
					"{id=clew:adverse-event/rash, grade=≤ 2, low=1, high=2, worst=2, percent=null}");
	}

	@Test
	void drawsEvidenceThatSpeaksAgainst() {
		assertThat(rows("""
				MATCH (:Study)-[:REPORTS]->(e:Evidence)-[:BASED_ON]->(b:Basis)
				MATCH (e)-[:OF_TARGET]->(t:Target)
				RETURN e.id AS id, e.stance AS stance, b.basis AS basis, t.symbol AS target
				""")).containsExactly("{id=clew:finding-1, stance=OPPOSES, basis=CLINICAL_TRIAL, target=ONE1}");
	}

	@Test
	void drawsPathwayWithStepsInOrder() {
		assertThat(rows("""
				MATCH (:Pathway)-[:HAS_STEP]->(s:Step)
				OPTIONAL MATCH (s)-[:REGULATED_BY]->(o:Organization)
				RETURN s.id AS id, s.position AS position, s.actor AS actor, o.name AS regulator ORDER BY position
				""")).containsExactly("{id=clew:single-patient/step-1, position=1, actor=PHYSICIAN, regulator=null}",
				"{id=clew:single-patient/step-2, position=2, actor=REGULATOR, regulator=The Agency}");
	}

	@Test
	void findsEntitiesByFullText() {
		assertThat(rows("""
				CALL db.index.fulltext.queryNodes('entityNames', 'alphoma') YIELD node
				RETURN node.id AS id
				""")).containsExactly("{id=MONDO:0000003}");
	}

	@Test
	void keysEverythingThatIsAskedForByName() {
		assertThat(
				rows("""
						MATCH (n:Entity)
						WHERE n.nameKeys IS NULL
							AND (n:Drug OR n:Target OR n:Disease OR n:Study OR n:AccessProgramme OR n:Organization OR n:Alteration)
						RETURN n.id AS id
						"""))
			.isEmpty();
		assertThat(rows("MATCH (t:Target {symbol: 'ONE1'}) RETURN t.nameKeys[0..2] AS keys"))
			.containsExactly("{keys=[one receptor, one1]}");
		assertThat(rows("MATCH (u:Use) WHERE u.nameKeys IS NOT NULL RETURN u.id AS id")).isEmpty();
	}

	@Test
	void findsEntitiesByWholeKeyOnly() {
		assertThat(rows("""
				CALL db.index.fulltext.queryNodes('entityKeys', '"alpha tumor"') YIELD node
				RETURN node.id AS id
				""")).containsExactly("{id=MONDO:0000003}");
		assertThat(rows("""
				CALL db.index.fulltext.queryNodes('entityKeys', '"tumor alpha"') YIELD node
				RETURN node.id AS id
				""")).isEmpty();
	}

	@Test
	void namesRelease() {
		assertThat(TestDatabase.query("MATCH (r:Release) RETURN r {.*} AS r")).singleElement().satisfies((row) -> {
			Map<?, ?> release = (Map<?, ?>) row.get("r");
			assertThat(release.get("version")).asString().matches("seed-[0-9a-f]{12}");
			assertThat(release.get("files")).isEqualTo(18L);
			assertThat(release.get("loading")).isNull();
		});
	}

	private static List<String> rows(String cypher) {
		return TestDatabase.query(cypher).stream().map(Object::toString).toList();
	}

}
