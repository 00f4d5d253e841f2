package org.clew.seed.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a record and the value there, which may be missing or of any type.
 *
 * @param path the way to the value, such as {@code uses[0].effect}; empty for the whole
 * record
 */
public record Field(SeedRecord record, String path, JsonNode value) {

	public Field at(String name) {
		return new Field(this.record, this.path.isEmpty() ? name : this.path + "." + name, this.value.path(name));
	}

	/**
	 * {@return the items of a list, none where the value is no list}
	 */
	public List<Field> items() {
		int size = this.value.isArray() ? this.value.size() : 0;
		return IntStream.range(0, size)
			.mapToObj((index) -> new Field(this.record, this.path + "[" + index + "]", this.value.path(index)))
			.toList();
	}

	/**
	 * {@return the values that are there at a route such as {@code uses[].drugs[]}}
	 */
	public List<Field> select(String route) {
		Stream<Field> fields = Stream.of(this);
		for (String step : route.split("\\.", -1)) {
			boolean list = step.endsWith("[]");
			String name = list ? step.substring(0, step.length() - 2) : step;
			fields = fields.map((field) -> field.at(name))
				.flatMap((field) -> list ? field.items().stream() : Stream.of(field));
		}
		return fields.filter(Field::present).toList();
	}

	public boolean present() {
		return !this.value.isMissingNode() && !this.value.isNull();
	}

	/**
	 * {@return the text, or nothing where the value is none}
	 */
	public @Nullable String text() {
		return this.value.isString() ? this.value.asString() : null;
	}

	/**
	 * {@return the text, or what is given where the value is none}
	 */
	public String text(String otherwise) {
		return this.value.isString() ? this.value.asString() : otherwise;
	}

	/**
	 * {@return the texts of a list, none where the value is no list}
	 */
	public List<String> texts() {
		return items().stream().map(Field::text).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/**
	 * {@return the number, or nothing where the value is none}
	 */
	public @Nullable Double number() {
		return this.value.isNumber() ? Double.valueOf(this.value.asDouble()) : null;
	}

	public int line() {
		return this.record.line(this.path);
	}

	public Finding finding(String message, String... accepted) {
		return finding(message, List.of(accepted), List.of());
	}

	public Finding finding(String message, List<String> accepted, List<String> nearest) {
		String written = this.value.isValueNode() && present() ? this.value.asString() : null;
		return new Finding(this.record.file(), line(), this.path, written, message, accepted, nearest);
	}

}
