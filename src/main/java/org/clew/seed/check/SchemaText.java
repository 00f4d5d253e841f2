package org.clew.seed.check;

import java.util.ArrayList;
import java.util.List;

import org.clew.seed.record.Kind;
import tools.jackson.databind.JsonNode;

/** What the JSON Schema of a kind says of its fields, in words. */
public final class SchemaText {

	private final Schemas schemas = new Schemas();

	private final JsonNode root;

	private SchemaText(Kind kind) {
		this.root = this.schemas.document(kind);
	}

	public static SchemaText of(Kind kind) {
		return new SchemaText(kind);
	}

	/**
	 * {@return what a field such as {@code uses.effect} is, and its values if they are
	 * few}
	 */
	public List<String> explained(String path) {
		JsonNode node = this.root;
		boolean required = true;
		for (String step : path.split("\\.", -1)) {
			JsonNode object = node.path("items").isMissingNode() ? node : this.schemas.resolved(node.path("items"));
			required = this.schemas.texts(object.path("required")).contains(step);
			node = this.schemas.property(object, step);
		}
		List<String> lines = new ArrayList<>();
		String description = node.path("description").asString("");
		if (!description.isEmpty() || required) {
			lines.add((description + (required ? " Required." : "")).strip());
		}
		JsonNode item = node.path("items").isMissingNode() ? node : this.schemas.resolved(node.path("items"));
		List<String> choices = this.schemas.texts(item.path("enum"));
		if (!choices.isEmpty()) {
			lines.add(String.join(", ", choices));
		}
		return lines;
	}

}
