package org.clew.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.graph.DataHead;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Entry.Audience;
import org.clew.history.Recording;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * What Clew's own files tell the change log: an entry for each record that people wrote
 * and that is new, changed or gone, but for mere terms. Of the atlas it tells how many
 * records of each kind came, changed or went, as of any dataset, and each change of what
 * people follow once the atlas was there.
 */
final class OwnerTold {

	private static final String WHO = "seed";

	private static final String TERM = "AdverseEvent";

	private final TransactionContext transaction;

	private final Recording recording;

	/** Records that get an entry, and what became of them. */
	private final Map<String, Action> listed = new LinkedHashMap<>();

	private final Set<String> added = new HashSet<>();

	private final Set<String> gone = new HashSet<>();

	private final Set<String> counted = new HashSet<>();

	private final Map<String, Long> counts = new TreeMap<>();

	private final Set<String> written = new LinkedHashSet<>();

	OwnerTold(TransactionContext transaction) {
		this.transaction = transaction;
		this.recording = Recording.by(WHO, transaction);
	}

	/**
	 * A record is new.
	 * @param claim what is said of it
	 * @param first whether there was nothing before
	 */
	void added(NodeClaim claim, boolean first) {
		this.added.add(claim.id());
		boolean listed = isCurated(claim) ? !claim.label().equals(TERM) : Told.FOLLOWED.contains(claim.label());
		if (listed && (isCurated(claim) || !first)) {
			this.listed.put(claim.id(), Action.ADDED);
			return;
		}
		if (!isCurated(claim)) {
			count(claim.id(), claim.label() + " added");
		}
		this.written.add(claim.id());
	}

	/**
	 * A record, or a relation that goes out from it, is another one than before.
	 * @param claim what is said of it now, if anything
	 */
	void changed(String id, @Nullable NodeClaim claim) {
		if (this.added.contains(id) || this.gone.contains(id)) {
			return;
		}
		if (claim == null || isCurated(claim) || Told.FOLLOWED.contains(claim.label())) {
			this.listed.putIfAbsent(id, Action.CHANGED);
		}
		else {
			count(id, claim.label() + " changed");
		}
	}

	/** A record is gone. */
	void removed(String id, String label, Owner owner) {
		this.gone.add(id);
		if (owner == Owner.SEED || Told.FOLLOWED.contains(label)) {
			this.listed.put(id, Action.REMOVED);
		}
		else {
			count(id, label + " removed");
		}
	}

	/** A record that is new or gone is no changed one too. */
	private void count(String id, String what) {
		if (this.counted.add(id)) {
			this.counts.merge(what, 1L, Long::sum);
		}
	}

	private static boolean isCurated(NodeClaim claim) {
		return claim.owner() == Owner.SEED;
	}

	/** Comes before anything is written. */
	void before() {
		this.recording.before(this.listed.keySet());
	}

	/** Comes after all was written. What an import brought first is only changed. */
	void write() {
		this.listed.forEach((id, action) -> this.recording
			.add(Entry.of((action == Action.ADDED && this.recording.knew(id)) ? Action.CHANGED : action, id)));
		this.recording.wrote(this.written);
		if (!this.counts.isEmpty()) {
			this.recording
				.add(Entry.of(Action.IMPORTED, "Source", Owner.ATLAS.id(), Map.of(), this.counts).in(Audience.PUBLIC));
		}
		this.recording.write();
		if (this.counts.isEmpty()) {
			DataHead.moved(this.transaction);
		}
		else {
			DataHead.movedUnlisted(this.transaction);
		}
	}

}
