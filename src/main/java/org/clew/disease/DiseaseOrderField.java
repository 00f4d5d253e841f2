package org.clew.disease;

/**
 * What diseases are ordered by.
 */
enum DiseaseOrderField {

	NAME("toLower(n.name)"),

	USES("COUNT { (n)<-[:IN_DISEASE]-(:Use) }");

	private final String key;

	DiseaseOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
