package org.clew.drug;

import org.clew.graph.Listing;

/** What drugs are ordered by. */
enum DrugOrderField {

	NAME(Listing.BY_NAME),

	STAGE("""
			CASE n.stage
			  WHEN 'PRECLINICAL' THEN 1 WHEN 'IND' THEN 2 WHEN 'EARLY_PHASE1' THEN 3 WHEN 'PHASE1' THEN 4
			  WHEN 'PHASE1_2' THEN 5 WHEN 'PHASE2' THEN 6 WHEN 'PHASE2_3' THEN 7 WHEN 'PHASE3' THEN 8
			  WHEN 'PREAPPROVAL' THEN 9 WHEN 'APPROVAL' THEN 10 WHEN 'PHASE4' THEN 11 ELSE 0
			END"""),

	USES("COUNT { (n)<-[:OF_DRUG @]-(:Use @) }");

	private final String key;

	DrugOrderField(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
