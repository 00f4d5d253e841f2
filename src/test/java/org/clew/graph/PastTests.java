package org.clew.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Past}.
 */
class PastTests {

	private static final String N_HOLDS = "coalesce(n.recordedAt < $asOf, true) AND coalesce(n.until >= $asOf, true)";

	@Test
	void readsVersionsOfLabel() {
		assertThat(Past.reading("MATCH (n:Use) RETURN n"))
			.isEqualTo("MATCH (n:Use|PastUse WHERE " + N_HOLDS + ") RETURN n");
	}

	@Test
	void keepsPropertiesOfPattern() {
		assertThat(Past.reading("MATCH (n:Study {id: parent})-[r:REPORTS]->(d:Drug)")).isEqualTo(
				"MATCH (n:Study|PastStudy {id: parent} WHERE " + N_HOLDS + ")-[r:REPORTS|PAST_REPORTS]->(d:Drug)");
	}

	@Test
	void looksAtTimeOfUnlabelledNodes() {
		assertThat(Past.reading("MATCH (d:Disease)<-[:IN_DISEASE]-(n) RETURN count(n)"))
			.isEqualTo("MATCH (d:Disease)<-[:IN_DISEASE|PAST_IN_DISEASE]-(n WHERE " + N_HOLDS + ") RETURN count(n)");
	}

	@Test
	void namesNodesWithoutName() {
		assertThat(Past.reading("EXISTS { (n:Drug)<-[:OF_DRUG]-(:Use) }"))
			.contains("(version0:Use|PastUse WHERE coalesce(version0.recordedAt < $asOf, true)");
	}

	@Test
	void leavesTheRestAsItIs() {
		String statement = "UNWIND $ids AS id MATCH (d:Drug {id: id}) RETURN size(collect(d)) AS count, labels(d)";
		assertThat(Past.reading(statement)).isEqualTo(statement);
	}

	@Test
	void tellsKindOfVersion() {
		assertThat(Past.reading("RETURN head([label IN labels(item) WHERE label <> 'Entity']), item:Use")).isEqualTo(
				"RETURN head([label IN labels(item) WHERE NOT label IN ['Entity', 'Past'] | replace(label, 'Past', '')]), item:Use|PastUse");
	}

}
