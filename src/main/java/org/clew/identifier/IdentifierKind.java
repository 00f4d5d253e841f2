package org.clew.identifier;

import org.jspecify.annotations.Nullable;

/** How an identifier means a record; the first five resolve to it. */
public enum IdentifierKind {

	PRIMARY, EXACT, ALTERNATIVE, OBSOLETE, NAME, BROAD, NARROW, CLOSE, RELATED;

	/**
	 * The kind that is kept beside an identifier.
	 * @param kind its name; null for what the seed ties, which means the record itself
	 */
	public static IdentifierKind of(@Nullable String kind) {
		return (kind != null) ? valueOf(kind) : PRIMARY;
	}

}
