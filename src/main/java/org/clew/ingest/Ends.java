package org.clew.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.graph.Curie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Which records the identifiers at the ends of relations mean. Files relate the same
 * records again and again, so what was read is remembered; until records are joined or
 * renamed, which whoever does it has to say.
 */
final class Ends {

	private static final String KNOWN = """
			UNWIND $keys AS key
			MATCH (i:Identifier {curie: key})-[:IDENTIFIES]->(n:Entity)
			USING INDEX SEEK i:Identifier(curie)
			RETURN key, n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
			""";

	private static final int REMEMBERED = 50_000;

	private final GraphReader reader;

	private final Map<String, Meant> remembered = new LinkedHashMap<>(16, 0.75f, true);

	Ends(Driver driver) {
		this.reader = new GraphReader(driver);
	}

	/** Reads what is not remembered, for all relations of a batch at once. */
	void read(Collection<String> curies) {
		Set<String> keys = new LinkedHashSet<>();
		curies.stream().map(Curie::normalize).filter((key) -> this.remembered.get(key) == null).forEach(keys::add);
		if (!keys.isEmpty()) {
			this.reader.read(KNOWN, Map.of("keys", List.copyOf(keys)))
				.forEach((row) -> this.remembered.put(row.get("key").asString(),
						new Meant(row.get("id").asString(), row.get("label").asString())));
		}
	}

	/**
	 * The record that an identifier means.
	 * @param curie an identifier that was read
	 * @param label the kind of record that is wanted
	 * @return the record's own identifier; null if the graph has none of that kind
	 */
	@Nullable String id(String curie, String label) {
		Meant meant = this.remembered.get(Curie.normalize(curie));
		return (meant != null && meant.label().equals(label)) ? meant.id() : null;
	}

	/**
	 * After a batch: what was not asked for lately goes, so that memory stays bounded.
	 */
	void shrink() {
		var eldest = this.remembered.keySet().iterator();
		for (int more = this.remembered.size() - REMEMBERED; more > 0; more--) {
			eldest.next();
			eldest.remove();
		}
	}

	void forget() {
		this.remembered.clear();
	}

	private record Meant(String id, String label) {
	}

}
