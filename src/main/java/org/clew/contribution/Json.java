package org.clew.contribution;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of a submission, as one text. */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.build();

	private Json() {
	}

	static ObjectNode tree(Object value) {
		return MAPPER.valueToTree(value);
	}

	static JsonNode tree(String text) {
		return MAPPER.readTree(text);
	}

	/**
	 * What a text holds, as maps, lists, texts and numbers.
	 * @param text JSON
	 * @return what it holds
	 */
	static Object value(String text) {
		return MAPPER.readValue(text, Object.class);
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static <T> T read(String text, Class<T> type) {
		return MAPPER.readValue(text, type);
	}

}
