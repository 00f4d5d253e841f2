package org.clew.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

/**
 * One row or node, read by column or property: says at once which one is missing where a
 * value must be there.
 *
 * @param values what the driver returned
 */
public record Row(MapAccessor values) {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	/** What an object takes besides what it holds, about. */
	private static final int OBJECT = 48;

	public String text(String key) {
		String text = textOrNull(key);
		if (text == null) {
			throw new IllegalStateException("No '" + key + "' in " + this.values.asMap());
		}
		return text;
	}

	public @Nullable String textOrNull(String key) {
		return this.values.get(key).asString(null);
	}

	public int number(String key) {
		return this.values.get(key).asInt();
	}

	public @Nullable Integer numberOrNull(String key) {
		Value value = this.values.get(key);
		return value.isNull() ? null : (Integer) value.asInt();
	}

	public double decimal(String key) {
		return this.values.get(key).asDouble();
	}

	public @Nullable Double decimalOrNull(String key) {
		Value value = this.values.get(key);
		return value.isNull() ? null : (Double) value.asDouble();
	}

	public boolean flag(String key) {
		return this.values.get(key).asBoolean(false);
	}

	public @Nullable Boolean flagOrNull(String key) {
		Value value = this.values.get(key);
		return value.isNull() ? null : (Boolean) value.asBoolean();
	}

	/**
	 * The texts of a list.
	 * @param key the column or property
	 * @return the list, empty if there is none
	 */
	public List<String> texts(String key) {
		Value value = this.values.get(key);
		return value.isNull() ? List.of() : texts(value);
	}

	/** One text may stand for a list of one, as some sources name one or several. */
	private static List<String> texts(Value value) {
		return (value.asObject() instanceof String text) ? List.of(text) : value.asList(Value::asString);
	}

	public List<Integer> numbers(String key) {
		Value value = this.values.get(key);
		return value.isNull() ? List.of() : value.asList(Value::asInt);
	}

	public <E extends Enum<E>> E constant(Class<E> type, String key) {
		return Enum.valueOf(type, text(key));
	}

	public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String key) {
		String name = textOrNull(key);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	public <E extends Enum<E>> List<E> constants(Class<E> type, String key) {
		return texts(key).stream().map((name) -> Enum.valueOf(type, name)).toList();
	}

	/**
	 * A constant that an imported record may name before this code knows it.
	 * @param <E> the constants
	 * @param key the column or property
	 * @param other what stands for a name that is no constant
	 * @return the constant, null if there is none
	 */
	public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String key, @Nullable E other) {
		String name = textOrNull(key);
		return (name != null) ? known(type, name).orElse(other) : null;
	}

	/**
	 * Constants that an imported record may name before this code knows them.
	 * @param <E> the constants
	 * @param key the column or property
	 * @param other what stands for a name that is no constant; null to leave it out
	 * @return the constants, each once
	 */
	public <E extends Enum<E>> List<E> constants(Class<E> type, String key, @Nullable E other) {
		return texts(key).stream()
			.flatMap((name) -> known(type, name).or(() -> Optional.ofNullable(other)).stream())
			.distinct()
			.toList();
	}

	private static <E extends Enum<E>> Optional<E> known(Class<E> type, String name) {
		return Stream.of(type.getEnumConstants()).filter((constant) -> constant.name().equals(name)).findFirst();
	}

	/** A map, node or relationship within this row. */
	public Row row(String key) {
		return new Row(this.values.get(key));
	}

	public List<Row> rows(String key) {
		Value value = this.values.get(key);
		return value.isNull() ? List.of() : value.asList(Row::new);
	}

	/**
	 * About how much memory it takes.
	 * @return a number of bytes
	 */
	int bytes() {
		return bytes(this.values);
	}

	private static int bytes(MapAccessor values) {
		int bytes = OBJECT;
		for (Value value : values.values()) {
			bytes += OBJECT + bytes(value);
		}
		return bytes;
	}

	private static int bytes(Value value) {
		if (value.hasType(TYPES.STRING())) {
			return OBJECT + value.asString().length();
		}
		if (value.hasType(TYPES.LIST())) {
			int bytes = OBJECT;
			for (Value item : value.values()) {
				bytes += bytes(item);
			}
			return bytes;
		}
		return value.hasType(TYPES.MAP()) ? bytes((MapAccessor) value) : OBJECT;
	}

}
