package org.clew.seed.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.PlannedNode;
import org.neo4j.driver.TransactionContext;

/**
 * What loading the seed tells the change log: an entry for each record that is new,
 * changed or gone, as people write these one by one. Terms are no such records.
 */
final class Told {

	private static final String WHO = "seed";

	private final Recording recording;

	private final List<String> added;

	private final Set<String> changed = new LinkedHashSet<>();

	private final List<String> removed;

	/**
	 * Keeps what is about to change; comes before anything is written.
	 * @param transaction in which the seed is written
	 * @param nodes what becomes of nodes
	 * @param starts the nodes that a relationship to be written or removed goes out from
	 */
	Told(TransactionContext transaction, Difference<PlannedNode> nodes, Set<String> starts) {
		this.recording = Recording.by(WHO, transaction);
		this.added = nodes.added()
			.stream()
			.filter((node) -> node.label() != Label.ADVERSE_EVENT)
			.map(PlannedNode::id)
			.toList();
		this.removed = nodes.removed();
		nodes.changed().forEach((node) -> this.changed.add(node.id()));
		this.changed.addAll(starts);
		this.changed.removeAll(this.added);
		this.changed.removeAll(this.removed);
		this.recording.before(this.changed);
		this.recording.before(this.removed);
		// What an import brought first, the seed only changes.
		this.recording.before(this.added);
	}

	/** Comes after all was written. */
	void write() {
		this.added
			.forEach((id) -> this.recording.add(Entry.of(this.recording.knew(id) ? Action.CHANGED : Action.ADDED, id)));
		this.changed.forEach((id) -> this.recording.add(Entry.of(Action.CHANGED, id)));
		this.removed.forEach((id) -> this.recording.add(Entry.of(Action.REMOVED, id)));
		this.recording.write();
	}

}
