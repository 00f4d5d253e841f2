package org.clew.seed.atlas;

import java.util.Map;

import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Plan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what holds of the atlas that comes with Clew, whatever is in it.
 */
class ShippedAtlasTests {

	private static final Plan CURATED = ShippedAtlas.CURATED;

	private static final Plan PLAN = ShippedAtlas.PLAN;

	private static final Map<String, NodeClaim> NODES = ShippedAtlas.NODES;

	@Test
	void hasBothEndsOfEachRelation() {
		assertThat(PLAN.relationships().stream().filter(ShippedAtlasTests::isLoose).map(LinkClaim::toString)).isEmpty();
	}

	private static boolean isLoose(LinkClaim link) {
		return !NODES.containsKey(link.from()) || !NODES.containsKey(link.to());
	}

	@Test
	void hasASourceForEachRelation() {
		assertThat(PLAN.relationships().stream().filter((link) -> link.statements().isEmpty()).map(LinkClaim::toString))
			.isEmpty();
	}

	@Test
	void leadsFromEachIdentifierToANode() {
		assertThat(PLAN.identifiers().values().stream().filter((id) -> !NODES.containsKey(id))).isEmpty();
	}

	@Test
	void namesWhatEachStageFollowsFrom() {
		assertThat(PLAN.nodes()
			.stream()
			.filter((node) -> node.label().equals(Label.DRUG.text()))
			.filter((drug) -> drug.properties().containsKey("stage") != drug.properties().containsKey("stageFrom"))
			.map(NodeClaim::id)).isEmpty();
	}

	@Test
	void keepsEachCuratedRecord() {
		assertThat(CURATED.nodes()
			.stream()
			.filter((node) -> !NODES.containsKey(node.id())
					|| !node.properties().get("name").equals(NODES.get(node.id()).properties().get("name")))
			.map(NodeClaim::id)).isEmpty();
	}

}
