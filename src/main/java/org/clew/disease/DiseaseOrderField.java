package org.clew.disease;

import org.clew.graph.Listing;

/** What diseases are ordered by. */
enum DiseaseOrderField {

	NAME(Listing.BY_NAME),

	USES("COUNT { (n)<-[:IN_DISEASE @]-(:Use @) }");

	private final String key;

	DiseaseOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
