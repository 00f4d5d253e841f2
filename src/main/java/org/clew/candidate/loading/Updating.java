package org.clew.candidate.loading;

import org.clew.candidate.loading.Loading.Loaded;
import org.clew.graph.DataHead;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Brings a core up to date with what the change log lists.
 */
@Component
class Updating {

	/**
	 * Reads again what changed.
	 * @param before the core before
	 * @param from where the data stood then
	 * @param to where it stands now
	 * @return the next core; null if it has to be read as a whole
	 */
	@Nullable Loaded update(Loaded before, DataHead from, DataHead to) {
		return null;
	}

}
