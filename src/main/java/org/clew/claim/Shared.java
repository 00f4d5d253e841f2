package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.claim.NodeFold.Claim;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * For the seed, which writes its own records and relations: what becomes of those that
 * other sources speak of too.
 */
public final class Shared {

	/**
	 * How the hash begins of what the atlas alone brought: other sources' word on it may
	 * go first.
	 */
	public static final String ATLAS = "atlas-";

	private static final String ANY = """
			RETURN EXISTS { MATCH (source:Source) WHERE source.imported } AS any
			""";

	private static final String LINKS = """
			MATCH ()-[r]->()
			WHERE elementId(r) IN $elements AND (r.seedClaim IS NOT NULL OR r.seedHash IS NULL)
			RETURN elementId(r) AS element, properties(r) AS properties
			""";

	private final TransactionContext transaction;

	public Shared(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * {@return whether anybody but the seed has said anything}
	 */
	public boolean isAny() {
		return this.transaction.run(ANY).single().get("any").asBoolean();
	}

	/**
	 * Folds the seed's records with what others say of them.
	 * @param wanted what the seed says, with {@code seedHash}, by identifier; null where
	 * it says nothing any more
	 * @return the properties of those that others speak of, by identifier
	 */
	public Map<String, Map<String, Object>> nodes(Map<String, @Nullable Map<String, Object>> wanted) {
		Map<String, Map<String, Object>> shared = new HashMap<>();
		if (!isAny()) {
			return shared;
		}
		this.transaction.run(NodeWriter.READ, Map.of("ids", List.copyOf(wanted.keySet()))).forEachRemaining((row) -> {
			String id = row.get("id").asString();
			if (!row.get("claims").isEmpty()) {
				shared.put(id, folded(id, row, wanted.get(id)));
			}
		});
		return shared;
	}

	/**
	 * Whether the atlas alone brought a record or relation of the seed.
	 * @param properties its properties
	 * @return false if people wrote it, or it is not the seed's
	 */
	static boolean isAtlas(Map<String, Object> properties) {
		return properties.get("seedHash") instanceof String hash && hash.startsWith(ATLAS);
	}

	private static Map<String, Object> folded(String id, Record row, @Nullable Map<String, Object> seed) {
		List<Claim> claims = new ArrayList<>();
		row.get("claims")
			.values()
			.forEach((claim) -> claims.add(new Claim(claim.get("source").asString(), claim.get("precedence").asInt(),
					Json.read(claim.get("record").asString()))));
		Map<String, Object> before = new HashMap<>(row.get("properties").asMap());
		before.remove("seedHash");
		Map<String, Object> own = null;
		if (seed != null) {
			own = new HashMap<>(seed);
			before.put("seedHash", own.remove("seedHash"));
			own.remove("nameKeys");
			own.remove("nameOrder");
		}
		return NodeWriter.folded(row.get("labels").get(0).asString(), id, before, own, claims);
	}

	/**
	 * Relations that others speak of too.
	 * @param elements relations of the graph
	 * @return their claims, by relation; none for those that are the seed's alone
	 */
	public Map<String, LinkFold> links(Collection<String> elements) {
		Map<String, LinkFold> shared = new HashMap<>();
		this.transaction.run(LINKS, Map.of("elements", List.copyOf(elements)))
			.forEachRemaining(
					(row) -> shared.put(row.get("element").asString(), LinkFold.of(row.get("properties").asMap())));
		return shared;
	}

}
