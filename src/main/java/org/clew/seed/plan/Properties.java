package org.clew.seed.plan;

import java.util.Map;
import java.util.TreeMap;

import org.clew.seed.record.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects properties; what is absent in the record is absent in the graph. */
final class Properties {

	private final Map<String, Object> values = new TreeMap<>();

	/** Copies values as they are: texts, truths, whole numbers and lists of texts. */
	Properties copy(Field from, String... names) {
		for (String name : names) {
			put(name, value(from.at(name)));
		}
		return this;
	}

	/** Copies lists, which are stored even where nothing is in them. */
	Properties lists(Field from, String... names) {
		for (String name : names) {
			put(name, from.at(name).texts());
		}
		return this;
	}

	/** Copies numbers that may have a fraction, even where one happens to have none. */
	Properties decimals(Field from, String... names) {
		for (String name : names) {
			put(name, from.at(name).number());
		}
		return this;
	}

	Properties put(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, value);
		}
		return this;
	}

	Map<String, Object> values() {
		return this.values;
	}

	private static @Nullable Object value(Field field) {
		JsonNode value = field.value();
		return switch (value.getNodeType()) {
			case STRING -> value.asString();
			case BOOLEAN -> value.asBoolean();
			case NUMBER -> value.isIntegralNumber() ? (Object) value.asLong() : (Object) value.asDouble();
			case ARRAY -> field.texts();
			default -> null;
		};
	}

}
