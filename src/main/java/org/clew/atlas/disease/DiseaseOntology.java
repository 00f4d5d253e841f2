package org.clew.atlas.disease;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;

/**
 * Reads the names and the is-a edges of the Disease Ontology, whose table gives parents
 * by name.
 */
final class DiseaseOntology {

	static final String SOURCE = "doid";

	private static final String ROOT = "disease";

	private DiseaseOntology() {
	}

	static Map<String, String> names(Published published) {
		Map<String, String> names = new TreeMap<>();
		published.rows("doid.tsv", (row) -> names.put(row.get("id"), row.get("label")));
		return names;
	}

	static Edges edges(Published published, Unjoined unjoined) {
		Map<String, String> ids = new HashMap<>();
		published.rows("doid.tsv",
				(row) -> ids.merge(row.get("label"), row.get("id"), (one, other) -> one.equals(other) ? one : ""));
		Edges edges = new Edges();
		published.rows("doid.tsv", (row) -> {
			String parent = row.get("subClassOf");
			String id = ids.getOrDefault(parent, "");
			if (!id.isEmpty()) {
				edges.add(row.get("id"), id);
			}
			else if (!parent.equals(ROOT)) {
				unjoined.tell(DiseaseParentRow.TABLE.file(), "parent is not one term of the Disease Ontology",
						row.get("id") + " " + parent);
			}
		});
		return edges;
	}

}
