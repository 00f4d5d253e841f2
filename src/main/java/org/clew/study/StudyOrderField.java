package org.clew.study;

import org.clew.graph.Listing;

/** What studies are ordered by. */
enum StudyOrderField {

	NAME(Listing.BY_NAME),

	YEAR("coalesce(n.year, 0)");

	private final String key;

	StudyOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
