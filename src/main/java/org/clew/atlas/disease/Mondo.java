package org.clew.atlas.disease;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/** Reads the terms and the is-a edges of Mondo. */
final class Mondo {

	static final String SOURCE = "mondo";

	private static final String TABLE = DiseaseRow.TABLE.file();

	/** From column to the forms that its identifiers have. */
	private static final Map<String, Pattern> COLUMNS = Map.of("doid", Pattern.compile("DOID:\\d+"), "orphanet",
			Pattern.compile("orphanet:\\d+"), "ncit", Pattern.compile("NCIT:C\\d+"), "omim",
			Pattern.compile("OMIM:\\d{6}"), "mesh", Pattern.compile("MESH:[CD]\\d+"), "umls",
			Pattern.compile("UMLS:C\\d{7}"), "efo", Pattern.compile("EFO:\\d{7}"));

	/** Values of characteristics that Mondo keeps beside its diseases. */
	private static final Pattern NO_DISEASE = Pattern.compile("^has an? .*|.* characteristic$");

	private static final Pattern KIND = Pattern.compile(" \\((disease|disorder)\\)$");

	private final Unjoined unjoined;

	private final SortedMap<String, Term> terms = new TreeMap<>();

	private Mondo(Unjoined unjoined) {
		this.unjoined = unjoined;
	}

	static SortedMap<String, Term> terms(Published published, Unjoined unjoined) {
		Mondo mondo = new Mondo(unjoined);
		published.rows("mondo.tsv", mondo::term);
		return mondo.terms;
	}

	static Edges edges(Published published) {
		Edges edges = new Edges();
		published.rows("mondo-subclass-of.tsv", (row) -> edges.add(row.get("subject"), row.get("object")));
		return edges;
	}

	private void term(Row row) {
		String id = row.get("id");
		String label = row.get("label");
		if (label.startsWith("obsolete ")) {
			this.unjoined.tell(TABLE, "obsolete in Mondo", id + " " + label);
		}
		else if (NO_DISEASE.matcher(label).matches()) {
			this.unjoined.tell(TABLE, "no disease", id + " " + label);
		}
		else {
			String name = KIND.matcher(label).replaceFirst("");
			Set<String> synonyms = new HashSet<>(row.list("synonyms"));
			synonyms.removeIf((synonym) -> synonym.equals(name) || KIND.matcher(synonym).find());
			this.terms.put(id, Term.of(id, name, synonyms, identifiers(id, row), SOURCE));
		}
	}

	private Set<String> identifiers(String id, Row row) {
		Set<String> identifiers = new HashSet<>();
		COLUMNS.forEach((column, form) -> {
			for (String printed : row.list(column)) {
				String curie = curie(printed);
				if (form.matcher(curie).matches()) {
					identifiers.add(curie);
				}
				else {
					this.unjoined.tell(TABLE, "no identifier of its vocabulary", id + " " + printed);
				}
			}
		});
		return identifiers;
	}

	private static String curie(String printed) {
		for (String prefix : List.of("orphanet:", "MESH:")) {
			if (printed.regionMatches(true, 0, prefix, 0, prefix.length())) {
				return prefix + printed.substring(prefix.length());
			}
		}
		return printed;
	}

}
