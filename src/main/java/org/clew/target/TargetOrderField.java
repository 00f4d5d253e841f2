package org.clew.target;

/**
 * What targets are ordered by.
 */
enum TargetOrderField {

	NAME("toLower(n.name)"),

	SYMBOL("coalesce(n.symbol, '')"),

	DRUGS("COUNT { (n)<-[:ACTS_ON]-(:Drug) }");

	private final String key;

	TargetOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
