package org.clew.target;

import org.clew.graph.Listing;

/** What targets are ordered by. */
enum TargetOrderField {

	NAME(Listing.BY_NAME),

	SYMBOL("coalesce(n.symbol, '')"),

	DRUGS("COUNT { MATCH (n)<-[:ACTS_ON]-(d:Drug) RETURN DISTINCT d }");

	private final String key;

	TargetOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
