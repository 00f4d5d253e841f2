package org.clew.evidence;

/** What uses are ordered by. */
enum UseOrderField {

	NAME("toLower(n.name)"), YEAR("coalesce(n.year, 0)"), ROW("coalesce(n.row, 0)"),
	WORST_GRADE("coalesce(n.worstGrade, 0)");

	private final String key;

	UseOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
