package org.clew.atlas.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What stands in the cells of an atlas table. */
final class Cells {

	private Cells() {
	}

	/**
	 * Spaces of any kind and number are one; a bar within a part of a list would end the
	 * part.
	 */
	static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Collection<?> list ->
				list.stream().map((part) -> text(part).replace('|', '/')).collect(Collectors.joining("|"));
			default -> value.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
		};
	}

	static <R extends Record> R row(Class<R> type, String line) {
		RecordComponent[] components = type.getRecordComponents();
		String[] cells = line.split("\t", -1);
		if (cells.length != components.length) {
			throw new IllegalArgumentException(
					"Expected %d columns, found %d: %s".formatted(components.length, cells.length, line));
		}
		@Nullable Object[] values = new Object[cells.length];
		for (int index = 0; index < cells.length; index++) {
			values[index] = value(components[index].getGenericType(), cells[index]);
		}
		try {
			Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			Constructor<R> constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("This is no row of %s: %s".formatted(type.getSimpleName(), line), ex);
		}
	}

	private static @Nullable Object value(Type type, String cell) {
		if (type instanceof ParameterizedType list) {
			Type part = list.getActualTypeArguments()[0];
			return cell.isEmpty() ? List.of()
					: Stream.of(cell.split("\\|", -1)).map((text) -> value(part, text)).toList();
		}
		if (type == String.class) {
			return cell.isEmpty() ? null : cell;
		}
		return cell.isEmpty() ? null : single((Class<?>) type, cell);
	}

	private static Object single(Class<?> type, String cell) {
		if (type.isEnum()) {
			return Stream.of(type.getEnumConstants())
				.filter((constant) -> constant.toString().equals(cell))
				.findAny()
				.orElseThrow(() -> new IllegalArgumentException("%s has no %s".formatted(type, cell)));
		}
		return switch (type.getSimpleName()) {
			case "Boolean", "boolean" -> Boolean.valueOf(cell);
			case "Integer", "int" -> Integer.valueOf(cell);
			default -> throw new IllegalArgumentException("A cell cannot be a " + type);
		};
	}

}
