package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.clew.claim.Claims.Changes;
import org.clew.claim.NodeFold.Claim;
import org.neo4j.driver.TransactionContext;

/**
 * Brings what owners said to what they say now, by difference: what is new or changed is
 * written as any claim is, and what they no longer say is taken back.
 */
final class Bringing {

	private static final String NODES = """
			MATCH (n:Entity)
			WHERE n.owner IS NOT NULL
			RETURN n.id AS id, coalesce([label IN labels(n) WHERE label <> 'Entity'][0], '') AS label, properties(n) AS properties
			""";

	private static final String LINKS = """
			MATCH (n:Entity)-[r]->(to:Entity)
			WHERE n.owner IS NOT NULL AND r.owner IS NOT NULL
			RETURN n.id AS from, type(r) AS type, to.id AS to, elementId(r) AS element, properties(r) AS properties
			""";

	private static final int BATCH = 5000;

	private final TransactionContext transaction;

	private final Batch batch;

	private final OwnerTold told;

	private final Map<String, NodeClaim> wanted = new LinkedHashMap<>();

	private final List<NodeClaim> newNodes = new ArrayList<>();

	private final List<NodeClaim> changedNodes = new ArrayList<>();

	private final Set<String> removedNodes = new HashSet<>();

	private final List<LinkClaim> newLinks = new ArrayList<>();

	private final List<LinkClaim> changedLinks = new ArrayList<>();

	/** Properties of relations of which their owner says nothing any more, by element. */
	private final Map<String, Map<String, Object>> removedLinks = new HashMap<>();

	Bringing(TransactionContext transaction, Batch batch) {
		this.transaction = transaction;
		this.batch = batch;
		this.told = new OwnerTold(transaction);
		batch.nodes().forEach((claim) -> this.wanted.put(claim.id(), claim));
	}

	Changes run() {
		nodes();
		links();
		this.told.before();
		OwnedIdentifiers identifiers = new OwnedIdentifiers(this.transaction, this.batch.identifiers());
		TakingBack takingBack = new TakingBack(this.transaction);
		takingBack.links(this.removedLinks, LinkFold::disown);
		identifiers.remove();
		takingBack.nodes(this.removedNodes, (claim) -> Owner.named(claim.source()).isPresent());
		new Adoption(this.transaction, this.batch.identifiers()).of(this.newNodes);
		write();
		identifiers.write();
		this.told.write();
		return new Changes(tally(this.newNodes, this.changedNodes, this.removedNodes.size(), this.batch.nodes().size()),
				identifiers.tally(),
				tally(this.newLinks, this.changedLinks, this.removedLinks.size(), this.batch.links().size()), 0);
	}

	private static Tally tally(Collection<?> added, Collection<?> changed, long removed, int all) {
		return new Tally(added.size(), changed.size(), removed, all - added.size() - changed.size());
	}

	private void nodes() {
		Map<String, NodeClaim> fresh = new LinkedHashMap<>(this.wanted);
		Map<String, Gone> removed = new TreeMap<>();
		this.transaction.run(NODES).forEachRemaining((row) -> {
			String id = row.get("id").asString();
			String label = row.get("label").asString();
			Map<String, Object> properties = row.get("properties").asMap();
			NodeClaim claim = fresh.remove(id);
			if (claim == null) {
				removed.put(id, new Gone(label, Objects.requireNonNull(Owner.of(properties))));
			}
			else if (!label.equals(claim.label()) || !says(properties, claim.claim())) {
				this.changedNodes.add(claim);
			}
		});
		boolean first = fresh.size() == this.wanted.size();
		this.newNodes.addAll(fresh.values());
		this.newNodes.forEach((claim) -> this.told.added(claim, first));
		removed.forEach((id, gone) -> this.told.removed(id, gone.label(), gone.owner()));
		this.removedNodes.addAll(removed.keySet());
		this.changedNodes.forEach((claim) -> this.told.changed(claim.id(), claim));
	}

	private static boolean says(Map<String, Object> properties, Claim claim) {
		return NodeWriter.owned(properties).filter(claim::equals).isPresent();
	}

	private void links() {
		Map<List<String>, LinkClaim> fresh = new LinkedHashMap<>();
		this.batch.links()
			.forEach((claim) -> fresh.put(List.of(claim.from(), claim.type(), claim.to(), claim.key()), claim));
		this.transaction.run(LINKS).forEachRemaining((row) -> {
			Map<String, Object> properties = row.get("properties").asMap();
			String from = row.get("from").asString();
			LinkClaim claim = fresh.remove(
					List.of(from, row.get("type").asString(), row.get("to").asString(), LinkFold.number(properties)));
			if (claim == null) {
				this.removedLinks.put(row.get("element").asString(), properties);
				this.told.changed(from, this.wanted.get(from));
			}
			else if (!LinkFold.of(properties).owned().equals(LinkFold.of(claim).owned())) {
				this.changedLinks.add(claim);
			}
		});
		this.newLinks.addAll(fresh.values());
		this.newLinks.forEach((claim) -> this.told.changed(claim.from(), this.wanted.get(claim.from())));
		this.changedLinks.forEach((claim) -> this.told.changed(claim.from(), this.wanted.get(claim.from())));
	}

	private void write() {
		NodeWriter nodes = new NodeWriter(this.transaction, Told.nothing(this.transaction));
		each("Writing records", this.newNodes, nodes::write);
		each("Bringing records up to date", this.changedNodes, nodes::write);
		LinkWriter links = new LinkWriter(this.transaction, Told.nothing(this.transaction));
		each("Writing relations", this.newLinks, (some) -> links.write(some, Bringing::dangling));
		each("Bringing relations up to date", this.changedLinks, (some) -> links.write(some, Bringing::dangling));
	}

	private static void dangling(LinkClaim claim) {
		throw lacksEnd(claim);
	}

	static IllegalStateException lacksEnd(LinkClaim claim) {
		return new IllegalStateException("%s %s %s lacks an end".formatted(claim.from(), claim.type(), claim.to()));
	}

	static <T> void each(String what, List<T> things, Consumer<List<T>> writer) {
		Progress progress = Progress.of(what, things.size());
		for (int from = 0; from < things.size(); from += BATCH) {
			List<T> some = things.subList(from, Math.min(things.size(), from + BATCH));
			writer.accept(some);
			progress.add(some.size());
		}
	}

	private record Gone(String label, Owner owner) {
	}

}
