package org.clew.seed.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.clew.seed.record.Names;

/** Gives terms readable identifiers, one to each term whatever its case. */
final class Terms {

	private final Map<String, String> ids = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	String id(String term) {
		return this.ids.computeIfAbsent(Names.normalize(term), this::free);
	}

	private String free(String term) {
		String slug = Normalizer.normalize(term, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String first = "clew:adverse-event/" + slug;
		String id = first;
		// Different terms may differ in signs only, such as ≥.
		for (int number = 2; this.taken.contains(id); number++) {
			id = first + "-" + number;
		}
		this.taken.add(id);
		return id;
	}

}
