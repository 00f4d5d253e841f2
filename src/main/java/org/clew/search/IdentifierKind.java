package org.clew.search;

import org.jspecify.annotations.Nullable;

/**
 * How an identifier means a record.
 */
enum IdentifierKind {

	PRIMARY, EXACT, ALTERNATIVE, OBSOLETE, PREVIOUS, NAME;

	/** What the seed ties has no kind: it means the record itself. */
	static IdentifierKind of(@Nullable String kind) {
		for (IdentifierKind known : values()) {
			if (known.name().equals(kind)) {
				return known;
			}
		}
		return PRIMARY;
	}

}
