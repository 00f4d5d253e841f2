package org.clew.seed.atlas;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.clew.claim.NodeClaim;
import org.clew.seed.plan.Plan;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;

/**
 * What comes with Clew, read once for all tests that look at it.
 */
public final class ShippedAtlas {

	private static final String SEED = "graph-seed";

	/** The curated records alone. */
	public static final Plan CURATED = Plan.of(Records.read(SeedFiles.at(SEED)));

	/** The curated records and the atlas. */
	public static final Plan PLAN = new Atlas(SeedFiles.atlas(SEED)).under(CURATED);

	/** All records that they make, by identifier. */
	public static final Map<String, NodeClaim> NODES = PLAN.nodes()
		.stream()
		.collect(Collectors.toMap(NodeClaim::id, ShippedAtlas::record));

	private ShippedAtlas() {
	}

	static NodeClaim record(NodeClaim claim) {
		return new NodeClaim(claim.label(), claim.id(), claim.record(), Objects.requireNonNull(claim.owner()));
	}

}
