package org.clew.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how a relation's properties become statements.
 */
class ProvenanceTests {

	@Test
	void givesEachSourceItsOwnPublicationsAndLevel() {
		Row relation = new Row(Values.value(Map.of("sources", List.of("clew:one", "clew:two"), "statements",
				List.of("Table 1", ""), "publications", List.of("", "PMID:1 doi:10.1/two"), "knowledgeLevels",
				List.of("KNOWLEDGE_ASSERTION", "PREDICTION"), "agentTypes",
				List.of("MANUAL_AGENT", "COMPUTATIONAL_MODEL"))));
		assertThat(Provenance.of(relation)).containsExactly(
				new Provenance("clew:one", "Table 1", List.of(), null, KnowledgeLevel.KNOWLEDGE_ASSERTION,
						AgentType.MANUAL_AGENT, null),
				new Provenance("clew:two", null, List.of("PMID:1", "doi:10.1/two"), null, KnowledgeLevel.PREDICTION,
						AgentType.COMPUTATIONAL_MODEL, null));
	}

}
