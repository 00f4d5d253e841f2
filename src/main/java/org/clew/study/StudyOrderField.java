package org.clew.study;

/**
 * What studies are ordered by.
 */
enum StudyOrderField {

	NAME("toLower(n.name)"),

	YEAR("coalesce(n.year, 0)");

	private final String key;

	StudyOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
