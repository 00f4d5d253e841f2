package org.clew.http;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers. They are maps, lists and plain values, so no serializer need be looked
 * up for each of them.
 */
final class Json {

	private static final int USUAL = 8192;

	private Json() {
	}

	static byte[] bytes(JsonMapper mapper, Object value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
		try (JsonGenerator out = mapper.createGenerator(bytes)) {
			write(out, value);
		}
		return bytes.toByteArray();
	}

	private static void write(JsonGenerator out, @Nullable Object value) {
		switch (value) {
			case null -> out.writeNull();
			case String text -> out.writeString(text);
			case Integer number -> out.writeNumber(number);
			case Boolean flag -> out.writeBoolean(flag);
			case Map<?, ?> map -> {
				out.writeStartObject(map);
				map.forEach((name, each) -> {
					out.writeName(String.valueOf(name));
					write(out, each);
				});
				out.writeEndObject();
			}
			case List<?> list -> {
				out.writeStartArray(list, list.size());
				list.forEach((each) -> write(out, each));
				out.writeEndArray();
			}
			default -> out.writePOJO(value);
		}
	}

}
