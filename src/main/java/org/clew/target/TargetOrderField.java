package org.clew.target;

/**
 * What targets are ordered by.
 */
enum TargetOrderField {

	NAME("toLower(n.name)"),

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
