package org.clew.ingest.kgx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clew.ingest.Table.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node or an edge, from a table or from a line of JSON. */
interface Item {

	/**
	 * {@return where it stands}
	 */
	long line();

	/**
	 * {@return all that stands under a name; several values one by one}
	 * @param name the column or field
	 */
	List<String> list(String name);

	/**
	 * {@return the first that stands under any of the names; null if nothing does}
	 */
	default @Nullable String text(String... names) {
		return Stream.of(names).flatMap((name) -> list(name).stream()).findFirst().orElse(null);
	}

	/** A row; RTX-KG2 writes the type of lists behind their names. */
	record Line(Row row) implements Item {

		private static final String BETWEEN = "[|\u01C2]";

		@Override
		public long line() {
			return this.row.line();
		}

		@Override
		public List<String> list(String name) {
			List<String> plain = this.row.list(name, BETWEEN);
			return plain.isEmpty() ? this.row.list(name + ":string[]", BETWEEN) : plain;
		}

		@Override
		public @Nullable String text(String... names) {
			return this.row.any(names);
		}

	}

	/** A line of JSON. */
	record Json(JsonNode node, long line) implements Item {

		@Override
		public List<String> list(String name) {
			JsonNode value = this.node.path(name);
			List<String> texts = new ArrayList<>();
			if (value.isArray()) {
				value.forEach((item) -> add(item, texts));
			}
			else {
				add(value, texts);
			}
			return texts;
		}

		private static void add(JsonNode value, List<String> texts) {
			if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
				texts.add(value.asString().strip());
			}
		}

	}

}
