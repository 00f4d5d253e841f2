package org.clew.ingest;

import java.util.List;

import org.clew.name.MatchRule;

/** What a name means. */
sealed interface Meaning {

	/** The records that it may be, none if it is none. */
	List<String> ids();

	/**
	 * One record.
	 *
	 * @param confidence 0 to 1
	 * @param rule by which rule the name was read
	 * @param own whether it is the record's own name, and no synonym
	 */
	record One(String id, double confidence, String rule, boolean own) implements Meaning {

		@Override
		public List<String> ids() {
			return List.of(this.id);
		}

		/**
		 * {@return whether the text is, but for its spelling, the record's own name}
		 */
		boolean isOwnName() {
			return this.own
					&& (this.rule.equals(MatchRule.EXACT.name()) || this.rule.equals(MatchRule.NORMALIZED.name()));
		}

	}

	/**
	 * One of several records, nobody knows which.
	 *
	 * @param related whether the name could mean each, and is a name of none
	 */
	record Several(List<String> ids, boolean related) implements Meaning {
	}

	/** No record. */
	record Nothing() implements Meaning {

		@Override
		public List<String> ids() {
			return List.of();
		}

	}

}
