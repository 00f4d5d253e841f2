package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row refers to: publications have identifiers of their own, the rest is said in
 * words.
 */
final class References {

	private static final Pattern PUBLICATION = Pattern.compile("(PMID|PMC|doi):\\S+");

	private References() {
	}

	static Stated cited(Stated stated, List<String> references) {
		List<String> publications = new ArrayList<>();
		List<String> words = new ArrayList<>();
		references
			.forEach((reference) -> (PUBLICATION.matcher(reference).matches() ? publications : words).add(reference));
		return stated.saying(String.join("; ", words)).citing(publications);
	}

}
