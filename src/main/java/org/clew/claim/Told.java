package org.clew.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clew.claim.Batch.Pair;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Entry.Audience;
import org.clew.history.Recording;
import org.neo4j.driver.TransactionContext;

/**
 * What a batch tells the change log: one entry that counts what became of records and
 * relations by kind, and one for each record that people follow, once its relations are
 * known. A whole ontology or table of interactions is therefore a few lines, and no
 * evidence is without one.
 */
final class Told {

	/** What people follow: evidence, and the ways to a drug. */
	static final Set<String> FOLLOWED = Set.of("Study", "Use", "Evidence", "Licence", "Label", "Withdrawal",
			"AccessProgramme");

	/** The relations that go out from them, or, of licences, into them. */
	private static final Set<String> RELATIONS = Set.of("REPORTS", "TESTS", "STUDIES", "OF_DRUG", "IN_DISEASE",
			"OF_TARGET", "IN_ALTERATION", "BASED_ON", "HAD_EVENT", "OFFERS");

	private static final Set<String> TO_LICENCES = Set.of("LICENSED_AS", "WITHDRAWN_AS");

	private final String source;

	private final boolean silent;

	private final Recording recording;

	private final Map<String, Long> counts = new TreeMap<>();

	private final Set<String> changing = new LinkedHashSet<>();

	private final Set<String> related = new LinkedHashSet<>();

	private final List<Entry> entries = new ArrayList<>();

	private boolean listsAll = true;

	private Told(String source, boolean silent, Recording recording) {
		this.source = source;
		this.silent = silent;
		this.recording = recording;
	}

	/**
	 * What a batch tells.
	 * @param transaction in which the batch is written
	 * @param started when the first batch of the same import was
	 */
	static Told of(TransactionContext transaction, Batch batch, Instant started) {
		String source = Stream
			.concat(batch.nodes().stream().map(NodeClaim::source),
					batch.links().stream().map((link) -> link.statements().getFirst().source()))
			.findFirst()
			.orElse("import");
		return new Told(source, false, Recording.by(source, transaction, started));
	}

	/**
	 * For what follows from a join, which has its own entry.
	 * @return what keeps nothing that it is told
	 */
	static Told nothing(TransactionContext transaction) {
		return new Told("", true, Recording.by("", transaction));
	}

	void joined(List<Pair> pairs) {
		if (this.silent) {
			return;
		}
		this.listsAll &= pairs.isEmpty();
		pairs.forEach((pair) -> {
			this.changing.addAll(List.of(pair.from(), pair.to()));
			this.related.add(pair.to());
			this.entries
				.add(Entry.of(Action.JOINED, pair.from()).why("The same as " + pair.to()).touching(List.of(pair.to())));
		});
		before();
	}

	void node(String label, String id, boolean added) {
		if (this.silent) {
			return;
		}
		this.counts.merge(label + (added ? " added" : " changed"), 1L, Long::sum);
		if (FOLLOWED.contains(label)) {
			if (added) {
				this.recording.wrote(List.of(id));
			}
			else {
				this.changing.add(id);
				this.related.add(id);
			}
		}
		else {
			this.listsAll = false;
		}
	}

	void link(LinkClaim link, Tally tally) {
		if (this.silent) {
			return;
		}
		this.counts.merge(link.type() + ((tally.added() > 0) ? " added" : " changed"), 1L, Long::sum);
		if (RELATIONS.contains(link.type())) {
			this.changing.add(link.from());
			this.related.add(link.from());
		}
		else if (TO_LICENCES.contains(link.type())) {
			this.related.add(link.to());
		}
		else {
			this.listsAll = false;
		}
	}

	/**
	 * {@return whether each record that changed has an entry of its own, or the caller
	 * writes one}
	 */
	boolean listsAll() {
		return this.listsAll;
	}

	/** Comes before the changes that were told of so far are written. */
	void before() {
		this.recording.before(this.changing);
		this.changing.clear();
	}

	void write() {
		this.related
			.forEach((id) -> this.recording.add(Entry.of(this.recording.knew(id) ? Action.CHANGED : Action.ADDED, id)));
		this.entries.forEach(this.recording::add);
		if (!this.counts.isEmpty()) {
			this.recording
				.add(Entry.of(Action.IMPORTED, "Source", this.source, Map.of(), this.counts).in(Audience.PUBLIC));
		}
		this.recording.write();
	}

}
