package org.clew.claim;

import java.util.Map;

/**
 * That an identifier means a record, or one near to it.
 *
 * @param curie the identifier, in the form under which it is stored
 * @param id the record's identifier in the graph
 * @param kind how it means the record
 * @param source who says so: a source's identifier
 */
public record IdentifierClaim(String curie, String id, Kind kind, String source) {

	Map<String, Object> row() {
		return Map.of("curie", this.curie, "id", this.id, "kind", this.kind.name(), "source", this.source);
	}

	/** How an identifier means a record. */
	public enum Kind {

		/** It is the record's own. */
		PRIMARY(true),

		/** Another vocabulary has it for the very same thing. */
		EXACT(true),

		/** The same vocabulary has it besides its own. */
		ALTERNATIVE(true),

		/** The vocabulary had it for this, and gave it up. */
		OBSOLETE(true),

		/** The names are the same, and nothing speaks against it. */
		NAME(true),

		/** What it means is broader. */
		BROAD(false),

		/** What it means is narrower. */
		NARROW(false),

		/** What it means is close to the same. */
		CLOSE(false),

		/** A source refers to it, and does not say how it relates. */
		RELATED(false);

		private final boolean same;

		Kind(boolean same) {
			this.same = same;
		}

		/**
		 * {@return whether the identifier means the record itself}
		 */
		public boolean isSame() {
			return this.same;
		}

	}

}
