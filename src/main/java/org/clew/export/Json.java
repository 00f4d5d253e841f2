package org.clew.export;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Properties as JSON and back: whole numbers, decimals, truths, texts, lists, and points
 * in time.
 */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final String TIME = "@time";

	private Json() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(plain(value));
	}

	static Map<String, Object> map(String json) {
		Map<String, Object> read = MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {
		});
		read.replaceAll((key, value) -> stored(value));
		return read;
	}

	static List<Map<String, Object>> maps(String json) {
		return MAPPER.readValue(json, new TypeReference<List<Map<String, Object>>>() {
		});
	}

	private static Object plain(Object value) {
		return switch (value) {
			case ZonedDateTime time -> Map.of(TIME, time.toString());
			case Map<?, ?> map -> {
				Map<String, Object> sorted = new TreeMap<>();
				map.forEach((key, item) -> sorted.put(String.valueOf(key), plain(item)));
				yield sorted;
			}
			case List<?> list -> list.stream().map(Json::plain).toList();
			default -> value;
		};
	}

	private static Object stored(Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case List<?> list -> list.stream().map(Json::stored).toList();
			case Map<?, ?> map when map.get(TIME) instanceof String time -> ZonedDateTime.parse(time);
			default -> value;
		};
	}

}
