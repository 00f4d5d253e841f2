package org.clew.atlas.disease;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.clew.name.NameKey;
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
	 * The disorders that Mondo does not have are diseases of their own, unless one of it
	 * has the name.
	 * @param known gives the disease of an identifier, or null
	 * @param terms the diseases of Mondo
	 * @param unjoined takes what has the name of another one
	 * @return the diseases
	 */
	List<Term> own(Function<String, @Nullable String> known, Collection<Term> terms, Unjoined unjoined) {
		Set<String> named = new HashSet<>();
		terms.forEach((term) -> {
			named.addAll(NameKey.all(term.synonyms()));
			NameKey.of(term.name()).ifPresent(named::add);
		});
		List<Term> own = new ArrayList<>();
		this.names.forEach((id, name) -> {
			if (isGroup(id) || known.apply(id) != null) {
				return;
			}
			if (NameKey.of(name).filter(named::contains).isPresent()) {
				unjoined.tell(DiseaseRow.TABLE.file(),
						"disorder of Orphanet with the name of one that Mondo does not match", id + " " + name);
			}
			else {
				own.add(Term.of(id, name, Set.of(), Set.of(), SOURCE));
			}
		});
		return own;
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
		String type = this.types.getOrDefault(id, "");
		return type.equals("Category") || type.equals("Clinical group");
	}

}
