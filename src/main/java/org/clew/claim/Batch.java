package org.clew.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Claims that are written together, in this order: records that are the same become one,
 * then come records, identifiers and relations.
 *
 * @param renamed records that get another identifier
 * @param joined records that turned out to be the same
 * @param nodes what is said of records
 * @param identifiers what identifiers mean
 * @param links what is said of relations
 */
public record Batch(List<Pair> renamed, List<Pair> joined, List<NodeClaim> nodes, List<IdentifierClaim> identifiers,
		List<LinkClaim> links) {

	public Batch() {
		this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * Two identifiers of records.
	 *
	 * @param from the one that goes
	 * @param to the one that stays
	 */
	public record Pair(String from, String to) {
	}

}
