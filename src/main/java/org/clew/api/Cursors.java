package org.clew.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import org.clew.graph.Slice.Position;

/**
 * Cursors as clients see them: opaque, and of use only with the list they came from. The
 * checksum guards against mistakes; there is nothing in a cursor to keep secret.
 */
final class Cursors {

	private static final String WHOLE = "a cursor as this API returned it, unchanged";

	private Cursors() {
	}

	static String encode(String list, Position position) {
		String type = (position.key() instanceof String) ? "t" : (position.key() instanceof Double) ? "d" : "n";
		String content = String.join("\n", list, position.id(), type + position.key());
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((checksum(content) + "\n" + content).getBytes(StandardCharsets.UTF_8));
	}

	static Position decode(String list, String field, String cursor) {
		String[] parts = text(cursor).split("\n", 4);
		boolean whole = parts.length == 4 && parts[0].equals(checksum(String.join("\n", parts[1], parts[2], parts[3])));
		if (!whole || parts[3].isEmpty()) {
			throw new InvalidRequest(field, cursor, WHOLE);
		}
		if (!parts[1].equals(list)) {
			throw new InvalidRequest(field, cursor,
					"a cursor from the same list with the same filter and order; this one is from another");
		}
		return new Position(key(field, cursor, parts[3]), parts[2]);
	}

	private static Object key(String field, String cursor, String typed) {
		String key = typed.substring(1);
		try {
			return switch (typed.charAt(0)) {
				case 'd' -> Double.valueOf(key);
				case 'n' -> Long.valueOf(key);
				default -> key;
			};
		}
		catch (NumberFormatException ex) {
			throw new InvalidRequest(field, cursor, WHOLE);
		}
	}

	private static String text(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String checksum(String content) {
		CRC32 crc = new CRC32();
		crc.update(content.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(crc.getValue());
	}

}
