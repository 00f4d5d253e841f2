package org.clew.seed.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Label;

/**
 * The sources of the atlas, under the identifiers that an import of the same would give
 * them.
 */
final class Sources {

	private final Map<String, String> ids = new HashMap<>();

	Sources(Union union, Table table) {
		table.rows().forEach((row) -> {
			String id = id(row);
			this.ids.put(row.get("id"), id);
			Node drawn = union.add(Label.SOURCE, id, List.of(), row.get("name"), new Stated(List.of(), ""));
			if (drawn != null) {
				Stream.of("version", "date", "licence", "attribution", "url")
					.forEach((column) -> drawn.put(column, row.text(column)));
				drawn.put("note", row.text("how"));
			}
		});
	}

	/**
	 * {@return who states a row}
	 */
	Stated of(Row row) {
		return new Stated(row.list("source").stream().map(this::id).toList(), "");
	}

	private String id(String source) {
		return Objects.requireNonNull(this.ids.get(source), () -> "The table of sources has no " + source);
	}

	private static String id(Row row) {
		String slug = row.get("id");
		String release = row.get("version").isEmpty() ? row.get("date") : row.get("version");
		String suffix = release.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
		return slug.startsWith("clew:") ? slug : "clew:source/" + slug + (suffix.isEmpty() ? "" : "/" + suffix);
	}

}
