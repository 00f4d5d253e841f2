package org.clew.provenance;

import java.util.List;

import org.clew.graph.RecordType;

/**
 * What this server holds.
 *
 * @param generatedAt when the data was loaded: ISO 8601, UTC
 * @param counts records by kind
 * @param sources where the data comes from
 * @param knowledge how old the sources are
 * @param licence of the graph as a whole
 * @param notice what this is not
 */
record Release(String version, String generatedAt, List<RecordCount> counts, List<Source> sources, Knowledge knowledge,
		String licence, String notice) {

	/** ChEMBL and DrugCentral ask that what is made of them be shared alike. */
	static final String LICENCE = "CC-BY-SA-4.0";

	/**
	 * How many records of a kind there are.
	 *
	 * @param count how many
	 */
	record RecordCount(RecordType type, int count) {
	}

}
