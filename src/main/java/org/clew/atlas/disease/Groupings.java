package org.clew.atlas.disease;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.clew.atlas.table.AtlasTable;
import org.clew.atlas.table.Unjoined;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The groups that gather by organ, age, inheritance, presentation or treatment. No
 * publisher says so: the list is read by hand.
 */
final class Groupings {

	private static final AtlasTable<Row> TABLE = new AtlasTable<>("groupings.tsv", Row.class);

	private Groupings() {
	}

	static Map<String, Grouping> of(Map<String, Term> terms, Unjoined unjoined) {
		Map<String, Grouping> groupings = new HashMap<>();
		try (InputStream file = Groupings.class.getResourceAsStream("/atlas/" + TABLE.file())) {
			if (file == null) {
				throw new IllegalStateException("There is no list of groups");
			}
			TABLE.rows(new String(file.readAllBytes(), UTF_8)).forEach((row) -> {
				Term term = terms.get(row.id);
				if (term == null || !term.name().equals(row.name)) {
					unjoined.tell(DiseaseRow.TABLE.file(), "group that has another name by now",
							row.id + " " + row.name);
				}
				groupings.put(row.id, row.groupedBy);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return groupings;
	}

	private record Row(String id, String name, Grouping groupedBy) {

	}

}
