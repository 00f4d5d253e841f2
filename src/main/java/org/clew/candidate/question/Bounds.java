package org.clew.candidate.question;

import java.util.ArrayList;
import java.util.List;

import org.clew.api.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** How much a client may write. */
final class Bounds {

	private static final int LONGEST = 200;

	private Bounds() {
	}

	/** The text without blanks around it; null for one of blanks only. */
	static @Nullable String text(String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > LONGEST) {
			throw new InvalidRequest(field, text.length() + " characters", "at most " + LONGEST + " characters");
		}
		return text.strip();
	}

	static List<String> texts(String field, @Nullable List<String> texts, int most) {
		List<String> all = list(field, texts, most);
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			String text = text(field + "[" + i + "]", all.get(i));
			kept.add((text != null) ? text : "");
		}
		return kept;
	}

	static <T> List<T> list(String field, @Nullable List<T> given, int most) {
		if (given != null && given.size() > most) {
			throw new InvalidRequest(field, given.size() + " entries", "at most " + most);
		}
		return orNone(given);
	}

	static <T> List<T> orNone(@Nullable List<T> given) {
		return (given != null) ? given : List.of();
	}

}
