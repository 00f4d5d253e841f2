package org.clew.seed.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.clew.graph.DataHead;
import org.clew.history.Action;
import org.clew.history.Audience;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Plan;
import org.clew.seed.plan.PlannedNode;
import org.clew.seed.plan.PlannedRelationship;
import org.neo4j.driver.TransactionContext;

/**
 * What loading the seed tells the change log: an entry for each curated record that is
 * new, changed or gone, as people write these one by one. Terms are no such records. Of
 * the atlas it tells how many records of each kind came, changed or went, as of any
 * dataset, and each change of what people follow once it was there.
 */
final class Told {

	private static final String WHO = "seed";

	private static final String ATLAS = "clew:atlas";

	/** What people follow: findings, and what licences a drug. */
	private static final Set<Label> FOLLOWED = Set.of(Label.STUDY, Label.EVIDENCE, Label.LICENCE, Label.LABEL,
			Label.WITHDRAWAL);

	/** What is dated, for those who ask what was known on a day. */
	private static final Set<Label> DATED = Set.of(Label.STUDY, Label.USE, Label.EVIDENCE);

	private final TransactionContext transaction;

	private final Recording recording;

	private final Map<String, PlannedNode> planned = new HashMap<>();

	private final List<String> added = new ArrayList<>();

	private final Set<String> changed = new LinkedHashSet<>();

	private final List<String> removed = new ArrayList<>();

	private final Set<String> counted = new HashSet<>();

	private final Map<String, Long> counts = new TreeMap<>();

	private Told(TransactionContext transaction, Plan plan) {
		this.transaction = transaction;
		this.recording = Recording.by(WHO, transaction);
		plan.nodes().forEach((node) -> this.planned.put(node.id(), node));
	}

	/**
	 * Keeps what is about to change; comes before anything is written.
	 * @param transaction in which the seed is written
	 * @param plan what shall be there
	 * @param nodes what becomes of nodes
	 * @param owned the nodes that are there
	 * @param relationships what becomes of relationships
	 * @return what is told once all is written
	 */
	static Told of(TransactionContext transaction, Plan plan, Difference<PlannedNode> nodes, Map<String, Owned> owned,
			Difference<PlannedRelationship> relationships) {
		Told told = new Told(transaction, plan);
		boolean first = nodes.count().changed() + nodes.count().unchanged() == 0;
		nodes.added().forEach((node) -> told.added(node, first));
		nodes.removed().forEach((id) -> told.removed(id, Objects.requireNonNull(owned.get(id))));
		nodes.changed().forEach((node) -> told.changed(node.id()));
		relationships.written().forEach((relationship) -> told.changed(relationship.from()));
		// Identifiers have no spaces, and a key begins with one.
		relationships.removed().forEach((key) -> told.changed(key.substring(0, key.indexOf(' '))));
		nodes.added().forEach((node) -> told.changed.remove(node.id()));
		told.changed.removeAll(nodes.removed());
		told.recording.before(told.changed);
		told.recording.before(nodes.removed());
		// What an import brought first, the seed only changes.
		told.recording.before(told.added);
		return told;
	}

	/**
	 * Tells of a plan that was written into a new database.
	 * @param transaction in which it is told
	 * @param plan what was written
	 * @return what is told
	 */
	static Told all(TransactionContext transaction, Plan plan) {
		Told told = new Told(transaction, plan);
		plan.nodes().forEach((node) -> told.added(node, true));
		return told;
	}

	private void added(PlannedNode node, boolean first) {
		boolean listed = node.curated() ? node.label() != Label.ADVERSE_EVENT : isFollowed(node.label().text());
		if (listed && (node.curated() || !first)) {
			this.added.add(node.id());
			return;
		}
		if (!node.curated()) {
			count(node.id(), node.label().text(), "added");
		}
		if (DATED.contains(node.label())) {
			this.recording.wrote(List.of(node.id()));
		}
	}

	private void changed(String id) {
		PlannedNode node = this.planned.get(id);
		if (node == null || node.curated() || isFollowed(node.label().text())) {
			this.changed.add(id);
		}
		else {
			count(id, node.label().text(), "changed");
		}
	}

	private void removed(String id, Owned was) {
		if (was.isCurated() || isFollowed(was.label())) {
			this.removed.add(id);
		}
		else {
			count(id, was.label(), "removed");
		}
	}

	/** A record that is new or gone is no changed one too. */
	private void count(String id, String label, String what) {
		if (this.counted.add(id)) {
			this.counts.merge(label + " " + what, 1L, Long::sum);
		}
	}

	private static boolean isFollowed(String label) {
		return FOLLOWED.stream().anyMatch((followed) -> followed.text().equals(label));
	}

	/** Comes after all was written. */
	void write() {
		this.added
			.forEach((id) -> this.recording.add(Entry.of(this.recording.knew(id) ? Action.CHANGED : Action.ADDED, id)));
		this.changed.forEach((id) -> this.recording.add(Entry.of(Action.CHANGED, id)));
		this.removed.forEach((id) -> this.recording.add(Entry.of(Action.REMOVED, id)));
		if (!this.counts.isEmpty()) {
			this.recording.add(Entry.of(Action.IMPORTED, "Source", ATLAS, Map.of(), this.counts).in(Audience.PUBLIC));
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
