package org.clew.atlas.disease;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * Orphanet's classifications, all as one hierarchy. Most go by the organ that is
 * affected, which is not what a disease is: only those by cause or lineage add to what
 * Mondo says of a disease.
 *
 * @param names the names by CURIE
 * @param types what each is: disease, category, subtype
 * @param byCause from child to parent, by cause or lineage
 * @param all from child to parent
 */
record Orphanet(Map<String, String> names, Map<String, String> types, Edges byCause, Edges all) {

	private static final Pattern CAUSE = Pattern
		.compile("Orphanet classification of rare (neoplastic|inborn errors|infectious|hematological|immunological"
				+ "|allergic|teratologic|disorders due to toxic).*");

	static final String SOURCE = "orphanet-classification";

	static Orphanet read(Published published) {
		Orphanet orphanet = new Orphanet(new TreeMap<>(), new TreeMap<>(), new Edges(), new Edges());
		published.rows("orphanet-classification.tsv", (row) -> {
			String id = row.get("orpha");
			orphanet.names.put(id, row.get("name"));
			orphanet.types.put(id, row.get("type"));
			if (!row.get("parent").isEmpty()) {
				orphanet.all.add(id, row.get("parent"));
				if (row.list("classifications").stream().anyMatch((name) -> CAUSE.matcher(name).matches())) {
					orphanet.byCause.add(id, row.get("parent"));
				}
			}
		});
		return orphanet;
	}

	/**
	 * Tells the disorders that Mondo does not have. They are left out: what each of them
	 * is to the diseases of Mondo, no source at hand says.
	 * @param known gives the disease of an identifier, or null
	 */
	void tellUnknown(Function<String, @Nullable String> known, Unjoined unjoined) {
		this.names.forEach((id, name) -> {
			if (!isGroup(id) && known.apply(id) == null) {
				unjoined.tell(DiseaseRow.TABLE.file(), "disorder of Orphanet that Mondo does not match",
						id + " " + name);
			}
		});
	}

	/** A malformation is a disorder of development, by Orphanet's own types. */
	Edges malformations(String development) {
		Edges edges = new Edges();
		this.types.forEach((id, type) -> {
			if (type.equals("Malformation syndrome") || type.equals("Morphological anomaly")) {
				edges.add(id, development);
			}
		});
		return edges;
	}

	boolean isGroup(String id) {
		return isCategory(id) || "Clinical group".equals(this.types.get(id));
	}

	/** A category gathers what has an organ or a sign in common. */
	boolean isCategory(String id) {
		return "Category".equals(this.types.get(id));
	}

}
