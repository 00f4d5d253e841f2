package org.clew.seed.atlas;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.seed.plan.Label;
import org.clew.seed.plan.Plan;
import org.clew.seed.plan.PlannedNode;
import org.clew.seed.plan.PlannedRelationship;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what holds of the atlas that comes with Clew, whatever is in it.
 */
class ShippedAtlasTests {

	private static final String SEED = "graph-seed";

	private static final Plan PLAN = new Atlas(SeedFiles.atlas(SEED)).under(Plan.of(Records.read(SeedFiles.at(SEED))));

	private static final Map<String, PlannedNode> NODES = PLAN.nodes()
		.stream()
		.collect(Collectors.toMap(PlannedNode::id, (node) -> node));

	@Test
	void hasBothEndsOfEachRelation() {
		assertThat(PLAN.relationships()).allSatisfy((link) -> assertThat(NODES).containsKeys(link.from(), link.to()));
	}

	@Test
	void hasASourceForEachRelation() {
		assertThat(PLAN.relationships()).extracting(PlannedRelationship::properties)
			.allSatisfy((said) -> assertThat(said.get("sources")).asInstanceOf(InstanceOfAssertFactories.LIST)
				.isNotEmpty());
	}

	@Test
	void leadsFromEachIdentifierToANode() {
		assertThat(NODES.keySet()).containsAll(Set.copyOf(PLAN.identifiers().values()));
	}

	@Test
	void namesWhatEachStageFollowsFrom() {
		assertThat(PLAN.nodes())
			.filteredOn((node) -> node.label() == Label.DRUG && node.properties().containsKey("stage"))
			.allSatisfy((drug) -> assertThat(drug.properties()).containsKey("stageFrom"));
	}

	@Test
	void keepsEachCuratedRecord() {
		Plan curated = Plan.of(Records.read(SeedFiles.at(SEED)));
		assertThat(curated.nodes()).allSatisfy((node) -> assertThat(NODES.get(node.id()).properties())
			.containsEntry("name", node.properties().get("name")));
	}

}
