package org.clew.claim;

import java.util.Collection;
import java.util.Set;

/**
 * What no mapping joins: vocabularies that name the records of the graph have one
 * identifier for each thing, so that two of them are two things.
 */
public final class KeptApart {

	private static final Set<String> VOCABULARIES = Set.of("MONDO", "HGNC", "CHEMBL.COMPOUND", "CHEMBL.TARGET", "DOID",
			"ORPHANET", "CLINICALTRIALS");

	private KeptApart() {
	}

	/**
	 * Whether an identifier cannot mean a record, as the same vocabulary has another one
	 * for it.
	 * @param keys the identifiers of the record, as they are stored
	 * @param key another, as it is stored
	 * @return whether they are different things to that vocabulary
	 */
	public static boolean isOther(Collection<String> keys, String key) {
		String prefix = prefix(key);
		return VOCABULARIES.contains(prefix) && !keys.contains(key)
				&& keys.stream().anyMatch((own) -> prefix(own).equals(prefix));
	}

	private static String prefix(String key) {
		return key.substring(0, Math.max(0, key.indexOf(':')));
	}

}
