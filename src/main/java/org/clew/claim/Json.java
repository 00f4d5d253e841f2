package org.clew.claim;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Properties of a claim as one text, which is how Neo4j can keep a map in a map. */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_LONG_FOR_INTS)
		.build();

	private static final TypeReference<TreeMap<String, Object>> MAP = new TypeReference<>() {
	};

	private Json() {
	}

	static String write(Map<String, Object> properties) {
		return MAPPER.writeValueAsString(new TreeMap<>(properties));
	}

	static Map<String, Object> read(String text) {
		return text.isEmpty() ? Map.of() : MAPPER.readValue(text, MAP);
	}

}
