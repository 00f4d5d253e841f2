package org.clew.bench.answers;

import java.util.List;
import java.util.Map;


/**
 * What came of the questions of a set.
 *
 * @param results of Clew and of each baseline, by name, each for the same questions in the same order
 * @param checks of the cases; empty for the other sets
 */
record SetResult(String set, Map<String, List<Result>> results, List<Checks> checks) {

	static final String CLEW = "Clew";

	static final String ALTERATION_ONLY = "Clew, alteration only";

	static final String UNLICENSED = "Clew, beside what is licensed for the disease";

}
