package org.clew.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Properties as JSON and back. What JSON has no word for stands under the name of its
 * type.
 */
final class Properties {

	static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

	private Properties() {
	}

	static Map<String, Object> plain(Map<String, Object> properties) {
		Map<String, Object> plain = new LinkedHashMap<>();
		properties.forEach((name, value) -> plain.put(name, plain(name, value)));
		return plain;
	}

	private static Object plain(String name, Object value) {
		return switch (value) {
			case String text -> text;
			case Long number -> number;
			case Boolean truth -> truth;
			case Double decimal when Double.isFinite(decimal) -> decimal;
			case Double special -> Map.of("float", special.toString());
			case ZonedDateTime time -> Map.of("datetime", time.toString());
			case LocalDate date -> Map.of("date", date.toString());
			case LocalDateTime time -> Map.of("localdatetime", time.toString());
			case LocalTime time -> Map.of("localtime", time.toString());
			case OffsetTime time -> Map.of("time", time.toString());
			case List<?> list -> list.stream().map((item) -> plain(name, item)).toList();
			default -> throw new IllegalStateException(
					"The property '%s' is a %s, which a backup cannot hold".formatted(name, value.getClass()));
		};
	}

	static Map<String, Object> stored(Map<?, ?> plain) {
		Map<String, Object> stored = new LinkedHashMap<>();
		plain.forEach((name, value) -> stored.put(String.valueOf(name), stored(value)));
		return stored;
	}

	private static Object stored(Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case List<?> list -> list.stream().map(Properties::stored).toList();
			case Map<?, ?> typed -> typed(typed);
			default -> value;
		};
	}

	private static Object typed(Map<?, ?> typed) {
		Map.Entry<?, ?> entry = typed.entrySet().iterator().next();
		String text = String.valueOf(entry.getValue());
		return switch (String.valueOf(entry.getKey())) {
			case "float" -> Double.valueOf(text);
			case "datetime" -> ZonedDateTime.parse(text);
			case "date" -> LocalDate.parse(text);
			case "localdatetime" -> LocalDateTime.parse(text);
			case "localtime" -> LocalTime.parse(text);
			case "time" -> OffsetTime.parse(text);
			default -> throw new IllegalStateException("A backup of this format has no type " + entry.getKey());
		};
	}

}
