package org.clew.seed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedRecord;
import tools.jackson.databind.JsonNode;

/**
 * Every record has the shape that its JSON Schema asks for, in plain words where it has
 * not.
 */
final class Shape implements Check {

	private final Schemas schemas = new Schemas();

	@Override
	public Stream<Finding> findings(Records records) {
		return records.all()
			.stream()
			.flatMap((record) -> this.schemas.errors(record.kind(), record.content())
				.stream()
				.map((error) -> finding(record, error)));
	}

	private Finding finding(SeedRecord record, Error error) {
		Field field = field(record, error.getInstanceLocation());
		JsonNode schema = this.schemas.around(error);
		String shown = field.value().isValueNode() ? "'" + field.value().asString() + "'" : "It";
		return switch (error.getKeyword()) {
			case "additionalProperties" -> unknown(field.at(error.getProperty()), error.getProperty(), schema);
			case "required" -> missing(field, error.getProperty(), schema);
			case "enum" -> choice(field, shown, this.schemas.texts(schema.path("enum")));
			case "type" -> type(field, shown, schema.path("type").asString(""));
			case "pattern" -> field.finding(shown + " is not accepted", accepted(schema));
			case "minLength" -> field.finding(shown + " is too short", accepted(schema));
			case "minItems" -> field.finding("The list is too short", "at least " + schema.path("minItems"));
			case "minimum" -> field.finding(shown + " is too small", "from " + schema.path("minimum"));
			case "maximum" -> field.finding(shown + " is too large", "up to " + schema.path("maximum"));
			case "uniqueItems" -> field.finding("The list says something twice", "each entry once");
			default -> field.finding(error.getMessage());
		};
	}

	private static Finding unknown(Field field, String key, JsonNode schema) {
		List<String> keys = new ArrayList<>(schema.path("properties").propertyNames());
		return field.finding("'" + key + "' is not a key here", keys, Nearest.to(key, keys.stream()));
	}

	private Finding missing(Field field, String key, JsonNode schema) {
		JsonNode property = this.schemas.property(schema, key);
		List<String> choices = this.schemas.texts(property.path("enum"));
		return field.at(key)
			.finding("'" + key + "' is missing", choices.isEmpty() ? List.of(accepted(property)) : choices, List.of());
	}

	private static Finding choice(Field field, String shown, List<String> choices) {
		return field.finding(field.present() ? shown + " is not accepted" : "Nothing is given", choices,
				Nearest.to(field.text(""), choices.stream()));
	}

	private static Finding type(Field field, String shown, String type) {
		if (!field.present()) {
			return field.finding("Nothing is given", phrase(type), "no key at all");
		}
		String hint = (type.equals("string") && field.value().isValueNode()) ? " (in quotes)" : "";
		return field.finding(shown + " is " + actual(field.value()), phrase(type) + hint);
	}

	private static String actual(JsonNode value) {
		return switch (value.getNodeType()) {
			case STRING -> phrase("string");
			case BOOLEAN -> phrase("boolean");
			case NUMBER -> phrase("number");
			case ARRAY -> phrase("array");
			default -> phrase("object");
		};
	}

	private static String phrase(String type) {
		return switch (type) {
			case "string" -> "a text";
			case "integer" -> "a whole number";
			case "number" -> "a number";
			case "boolean" -> "true or false";
			case "array" -> "a list";
			default -> "keys and values";
		};
	}

	private static String accepted(JsonNode schema) {
		String description = schema.path("description").asString("");
		String pattern = schema.path("pattern").asString("").replaceAll("^\\^|\\$$", "");
		if (description.isEmpty()) {
			return pattern.isEmpty() ? phrase(schema.path("type").asString("string")) : pattern;
		}
		return description.endsWith(".") ? description.substring(0, description.length() - 1) : description;
	}

	private static Field field(SeedRecord record, NodePath location) {
		Field field = record.root();
		for (int i = 0; i < location.getNameCount(); i++) {
			Object element = location.getElement(i);
			field = (element instanceof Integer index) ? field.items().get(index) : field.at(element.toString());
		}
		return field;
	}

}
