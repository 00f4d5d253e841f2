package org.clew.seed.store;

import org.clew.claim.Shared;

/**
 * A node of the seed as it is stored.
 *
 * @param label its label
 * @param hash tells whether it changed
 */
record Owned(String label, String hash) {

	boolean isCurated() {
		return !this.hash.startsWith(Shared.ATLAS);
	}

}
