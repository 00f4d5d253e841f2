package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.clew.claim.Known.KeptApart;
import org.clew.claim.LinkClaim;
import org.clew.claim.Owner;
import org.clew.graph.Curie;
import org.clew.name.NameKey;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Plan;
import org.clew.seed.plan.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The curated records and those of the atlas as one graph: one node a thing, whichever of
 * the two brings it, by the rules by which imports join records.
 */
final class Union {

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, List<Link>> links = new LinkedHashMap<>();

	private final SortedMap<String, String> identifiers;

	/** Names of curated drugs; those of several drugs mean none. */
	private final Map<String, Optional<Node>> drugs = new HashMap<>();

	private final Map<String, Long> leftOut = new TreeMap<>();

	Union(Plan curated) {
		curated.nodes().forEach((node) -> this.nodes.put(node.id(), new Node(node)));
		this.identifiers = new TreeMap<>(curated.identifiers());
		this.identifiers.forEach((key, id) -> node(id).ifPresent((node) -> node.keys().add(key)));
		curated.relationships().forEach(this::draw);
		of(Label.DRUG).forEach((drug) -> NameKey.of(drug.name())
			.ifPresent((key) -> this.drugs.merge(key, Optional.of(drug), (one, other) -> Optional.empty())));
	}

	private void draw(LinkClaim relation) {
		Relation type = Relation.valueOf(relation.type());
		if (type == Relation.STATED_BY) {
			node(relation.from()).ifPresent(Node::nextStatement);
		}
		between(relation.from(), type, relation.to()).add(new Link(relation));
	}

	Plan plan() {
		List<LinkClaim> relations = new ArrayList<>();
		this.links.values().forEach((alike) -> alike.forEach((link) -> relations.add(link.claim())));
		return new Plan(this.nodes.values().stream().map(Node::claim).toList(), relations, this.identifiers);
	}

	Collection<Node> of(Label label) {
		return this.nodes.values().stream().filter((node) -> node.label() == label).toList();
	}

	/**
	 * {@return the two ends of each relation of a type}
	 */
	List<List<String>> ends(Relation type) {
		return this.links.values()
			.stream()
			.map(List::getFirst)
			.filter((link) -> link.type() == type)
			.map((link) -> List.of(link.from(), link.to()))
			.toList();
	}

	/**
	 * {@return what was left out, by why}
	 */
	Map<String, Long> leftOut() {
		return this.leftOut;
	}

	void leaveOut(String why) {
		this.leftOut.merge(why, 1L, Long::sum);
	}

	Optional<Node> node(String id) {
		return Optional.ofNullable(this.nodes.get(id));
	}

	/**
	 * {@return the node of some kind that an identifier means}
	 */
	@Nullable Node find(Label label, @Nullable String curie) {
		String id = (curie != null) ? this.identifiers.get(Curie.normalize(curie)) : null;
		return (id != null) ? node(id).filter((node) -> node.label() == label).orElse(null) : null;
	}

	/**
	 * Draws a node, or adds to the one that is the same.
	 * @param id its identifier in the atlas
	 * @param others what other vocabularies call the very same
	 * @param name what it is called
	 * @return the node; null where the identifier means something of another kind
	 */
	@Nullable Node add(Label label, String id, List<String> others, String name, Stated stated) {
		String key = Curie.normalize(id);
		if (this.identifiers.containsKey(key) && find(label, id) == null) {
			leaveOut("an identifier that means something else: " + label.text());
			return null;
		}
		Node node = known(label, key, id, others, name);
		if (node == null) {
			node = Node.of(label, id);
			this.nodes.put(id, node);
		}
		node.named(name);
		identify(node, key);
		List<String> same = new ArrayList<>();
		for (String other : others) {
			if (identify(node, Curie.normalize(other))) {
				same.add(other);
			}
			else {
				leaveOut("an exact identifier that something else has: " + label.text());
			}
		}
		if (!node.id().equals(id)) {
			same.addFirst(id);
		}
		if (!same.isEmpty()) {
			node.add("identifiers", same);
		}
		state(node, stated);
		return node;
	}

	private @Nullable Node known(Label label, String key, String id, List<String> others, String name) {
		Node own = find(label, id);
		if (own != null) {
			return own;
		}
		for (String other : others) {
			Node node = find(label, other);
			if (node != null && node.isCurated() && !KeptApart.isOther(node.keys(), key)) {
				return node;
			}
		}
		return (label != Label.DRUG) ? null
				: NameKey.of(name)
					.flatMap((words) -> this.drugs.getOrDefault(words, Optional.empty()))
					.filter((drug) -> !KeptApart.isOther(drug.keys(), key))
					.orElse(null);
	}

	private boolean identify(Node node, String key) {
		String known = this.identifiers.get(key);
		if (known != null) {
			return known.equals(node.id());
		}
		this.identifiers.put(key, node.id());
		node.keys().add(key);
		return true;
	}

	/** Draws who states a node. */
	Node state(Node node, Stated stated) {
		for (String source : stated.sources()) {
			Map<String, Object> properties = new TreeMap<>(Map.of("position", node.nextStatement()));
			if (!stated.text().isEmpty()) {
				properties.put("statement", stated.text());
			}
			create(node.id(), Relation.STATED_BY, source, node.isCurated() ? Owner.SEED : Owner.ATLAS, properties,
					new Stated(List.of(source), stated.text(), stated.publications(), stated.agent()));
		}
		return node;
	}

	/** Draws a relation, or adds to the one that is the same. */
	void relate(Node from, Relation type, Node to, Map<String, Object> said, Stated stated) {
		between(from.id(), type, to.id()).stream()
			.filter((link) -> link.isSame(said))
			.max(Comparator.comparingInt((link) -> link.fit(said)))
			.ifPresentOrElse((link) -> link.also(said, stated),
					() -> create(from.id(), type, to.id(), Owner.ATLAS, said, stated));
	}

	void relate(Node from, Relation type, Node to, Stated stated) {
		relate(from, type, to, Map.of(), stated);
	}

	private void create(String from, Relation type, String to, Owner owner, Map<String, Object> said, Stated stated) {
		List<Link> alike = between(from, type, to);
		alike.add(new Link(new LinkClaim(from, type.name(), to, String.valueOf(alike.size() + 1), said,
				stated.statements(), owner)));
	}

	private List<Link> between(String from, Relation type, String to) {
		return this.links.computeIfAbsent(from + " " + type + " " + to, (ends) -> new ArrayList<>(1));
	}

}
