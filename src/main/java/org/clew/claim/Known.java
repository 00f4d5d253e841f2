package org.clew.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clew.graph.Curie;

/**
 * A record that identifiers of a batch mean: one of the graph, or one that the batch
 * brings.
 */
public final class Known {

	/** For each kind of record, the vocabularies that name it, the preferred first. */
	private static final List<String> PREFERRED = List.of("CLEW", "MONDO", "HGNC", "CHEMBL.COMPOUND", "CHEMBL.TARGET",
			"DOID", "ORPHANET", "OMIM", "NCIT", "RXCUI", "DRUGBANK", "DRUGCENTRAL", "ENSEMBL", "NCBIGENE", "UNIPROTKB");

	private String id;

	private final String label;

	private boolean owned;

	private final boolean stored;

	private final Set<String> keys = new HashSet<>();

	private Known joined = this;

	Known(String id, String label, boolean owned, boolean stored) {
		this.id = id;
		this.label = label;
		this.owned = owned;
		this.stored = stored;
		this.keys.add(Curie.normalize(id));
	}

	/** The record that this one became part of, or itself. */
	public Known settled() {
		return (this.joined == this) ? this : this.joined.settled();
	}

	public String id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

	boolean isStored() {
		return this.stored;
	}

	boolean isOwned() {
		return this.owned;
	}

	void own() {
		this.owned = true;
	}

	void rename(String other) {
		this.id = other;
	}

	void join(Known kept) {
		this.joined = kept;
		kept.keys.addAll(this.keys);
	}

	void add(String key) {
		this.keys.add(key);
	}

	/**
	 * Whether an identifier cannot mean it, as the same vocabulary has another one for
	 * it.
	 * @return whether they are different things to that vocabulary
	 */
	public boolean isOtherTo(String key) {
		return KeptApart.isOther(this.keys, key);
	}

	/** Whether two records are different things to any vocabulary that names both. */
	public boolean isOtherTo(Known other) {
		return other.keys.stream().anyMatch(this::isOtherTo);
	}

	/** The lower, the better its identifier names it. */
	int rank() {
		return this.owned ? -1 : rank(this.id);
	}

	static int rank(String id) {
		int rank = PREFERRED.indexOf(prefix(Curie.normalize(id)));
		return (rank < 0) ? PREFERRED.size() : rank;
	}

	private static String prefix(String key) {
		return key.substring(0, Math.max(0, key.indexOf(':')));
	}

	/**
	 * What no mapping joins: vocabularies that name the records of the graph have one
	 * identifier for each thing, so that two of them are two things.
	 */
	public static final class KeptApart {

		private static final Set<String> VOCABULARIES = Set.of("MONDO", "HGNC", "CHEMBL.COMPOUND", "CHEMBL.TARGET",
				"DOID", "ORPHANET", "CLINICALTRIALS");

		private KeptApart() {
		}

		/**
		 * Whether an identifier cannot mean a record, as the same vocabulary has another
		 * one for it.
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

}
