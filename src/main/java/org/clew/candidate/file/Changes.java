package org.clew.candidate.file;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Changes of genes as files write them. */
final class Changes {

	/** {@code NP_004324.2:}, with or without the gene in brackets. */
	private static final Pattern REFERENCE = Pattern.compile("^[A-Z]{2,}_?[0-9]+(\\.[0-9]+)?(\\([A-Za-z0-9-]+\\))?:");

	private Changes() {
	}

	static @Nullable String withoutReference(@Nullable String change) {
		if (change == null) {
			return null;
		}
		String rest = REFERENCE.matcher(change.strip()).replaceFirst("");
		return rest.isBlank() ? null : rest;
	}

}
