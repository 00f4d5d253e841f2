package org.clew.seed.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record as its file has it; its shape is not yet known to be right.
 *
 * @param kind the kind, from the folder
 * @param file the file, relative to the seed's folder
 * @param lines the line of each value by its path
 */
public record SeedRecord(Kind kind, String file, JsonNode content, Map<String, Integer> lines) {

	/**
	 * {@return the identifier, empty where the record has none}
	 */
	public String id() {
		return this.content.path("id").asString("");
	}

	/**
	 * {@return the name or title, empty where the record has neither}
	 */
	public String name() {
		return this.content.path((this.kind == Kind.STUDY) ? "title" : "name").asString("");
	}

	/**
	 * {@return everything that it is called, the name first}
	 */
	public List<String> names() {
		List<String> names = new ArrayList<>(List.of(name()));
		Stream.of("symbol", "acronym").map((key) -> this.content.path(key).asString("")).forEach(names::add);
		root().at("synonyms").texts().forEach(names::add);
		return names.stream().filter((name) -> !name.isBlank()).distinct().toList();
	}

	/**
	 * {@return the record's own identifier and those in other vocabularies}
	 */
	public List<Field> identifiers() {
		return Stream.concat(Stream.of(root().at("id")), root().at("identifiers").items().stream())
			.filter((field) -> field.value().isString())
			.toList();
	}

	public Field root() {
		return new Field(this, "", this.content);
	}

	/**
	 * {@return the line of a value, or of the nearest one around it}
	 */
	int line(String path) {
		for (String around = path; !around.isEmpty(); around = outer(around)) {
			Integer line = this.lines.get(around);
			if (line != null) {
				return line;
			}
		}
		return this.lines.getOrDefault("", 1);
	}

	/** A file holds one record, and comparing paths is quick. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SeedRecord record && record.file.equals(this.file);
	}

	@Override
	public int hashCode() {
		return this.file.hashCode();
	}

	private static String outer(String path) {
		return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
	}

}
