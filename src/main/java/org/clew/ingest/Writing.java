package org.clew.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.Claims.Changes;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.clew.graph.Curie;
import org.clew.ingest.Importer.Pass;
import org.clew.ingest.Names.Meaning;
import org.clew.ingest.Names.One;
import org.clew.ingest.Ref.ById;
import org.clew.ingest.Ref.ByName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * A later pass through a file: gathers what it says, decides what means what, and writes
 * it batch by batch.
 */
final class Writing implements Facts {

	/** Each batch is one transaction: larger ones cost less each fact, and more memory. */
	private static final int BATCH = 5000;

	private static final String APART = "Called the same, but a vocabulary keeps them apart, so not joined";

	private final Turn turn;

	private final Dataset dataset;

	private final Driver driver;

	private final Claims claims;

	private final Names names;

	private final Path file;

	private final Pass pass;

	private final ImportReport report;

	private final List<Thing> things = new ArrayList<>();

	private final List<Mapping> mappings = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private boolean changedDiseases;

	Writing(Turn turn, Path file, Dataset dataset, Driver driver, Claims claims, Names names, Pass pass) {
		this.turn = turn;
		this.file = file;
		this.dataset = dataset;
		this.driver = driver;
		this.claims = claims;
		this.names = names;
		this.pass = pass;
		this.report = pass.report();
	}

	boolean changedDiseases() {
		return this.changedDiseases;
	}

	@Override
	public void dataset(Dataset dataset) {
		// The check has read it to the end, and knows.
	}

	@Override
	public void row() {
		this.pass.progress().row();
	}

	@Override
	public void thing(Thing thing) {
		if (this.turn == Turn.RECORDS) {
			this.things.add(thing);
			flush(this.things.size());
		}
	}

	@Override
	public void mapping(Mapping mapping) {
		if (this.turn == Turn.RELATIONS) {
			this.mappings.add(mapping);
			flush(this.mappings.size());
		}
	}

	@Override
	public void link(Link link) {
		if (this.turn == Turn.RELATIONS) {
			this.links.add(link);
			flush(this.links.size());
		}
	}

	@Override
	public void skip(String reason) {
		// The check has counted it.
	}

	@Override
	public void reject(long line, String field, @Nullable String value, String reason) {
		// The check has counted it.
	}

	private void flush(int size) {
		if (size >= BATCH) {
			finish();
		}
	}

	/** Writes what was gathered. */
	void finish() {
		writeThings();
		writeMappings();
		writeLinks();
	}

	private void writeThings() {
		if (this.things.isEmpty()) {
			return;
		}
		Set<String> curies = new LinkedHashSet<>();
		this.things.forEach((thing) -> {
			curies.add(thing.id());
			thing.references().forEach((reference) -> curies.add(reference.id()));
		});
		Map<String, String> namesakes = namesakes();
		curies.addAll(namesakes.values());
		Identity identity = new Identity(this.driver, curies, this.dataset.id());
		List<Settled> settled = new ArrayList<>();
		for (Thing thing : this.things) {
			Set<String> conflicts = new LinkedHashSet<>();
			Known known = identity.settle(thing, namesakes.get(thing.id()), conflicts);
			if (known == null) {
				wrong(0, "id", thing.id(), "The identifier means another kind of record than " + thing.label());
				continue;
			}
			conflicts.forEach((conflict) -> wrong(0, "identifiers of " + thing.id(), conflict, APART));
			settled.add(new Settled(thing, known, conflicts));
		}
		Batch batch = new Batch();
		identity.into(batch);
		settled.forEach((it) -> batch.nodes().add(claim(it)));
		this.things.clear();
		write(batch);
	}

	/**
	 * Drugs whose very name one drug of the graph has as its own. Datasets name drugs by
	 * their international nonproprietary names, which mean one thing; names of diseases
	 * and genes do not.
	 */
	private Map<String, String> namesakes() {
		Map<String, ByName> asked = new HashMap<>();
		for (Thing thing : this.things) {
			if ("Drug".equals(thing.label()) && thing.properties().get("name") instanceof String name) {
				asked.put(thing.id(), new ByName("Drug", name));
			}
		}
		Map<ByName, Meaning> meanings = this.names.meanings(Set.copyOf(asked.values()));
		Map<String, String> namesakes = new HashMap<>();
		asked.forEach((id, name) -> {
			if (meanings.get(name) instanceof One one && one.isOwnName()) {
				namesakes.put(id, one.id());
			}
		});
		return namesakes;
	}

	private NodeClaim claim(Settled settled) {
		Thing thing = settled.thing();
		String id = settled.known().settled().id();
		Map<String, Object> properties = new TreeMap<>(thing.properties());
		// Whichever identifier the record has now, the file once more says the same.
		List<String> identifiers = new ArrayList<>();
		identifiers.add(thing.id());
		thing.references()
			.stream()
			.filter((reference) -> reference.kind() == Kind.EXACT && !settled.conflicts().contains(reference.id()))
			.map(Thing.CrossReference::id)
			.forEach(identifiers::add);
		properties.put("identifiers", List.copyOf(identifiers));
		return new NodeClaim(thing.label(), id, properties,
				Statement.asserted(this.dataset.id(), thing.statement().isEmpty() ? thing.id() : thing.statement()),
				this.dataset.precedence());
	}

	private void writeMappings() {
		if (this.mappings.isEmpty()) {
			return;
		}
		Set<String> curies = new LinkedHashSet<>();
		this.mappings.forEach((mapping) -> {
			curies.add(mapping.id());
			curies.add(mapping.other());
		});
		Identity identity = new Identity(this.driver, curies, this.dataset.id());
		List<Mapped> mapped = new ArrayList<>();
		this.mappings.forEach((mapping) -> map(mapping, identity, mapped));
		Batch batch = new Batch();
		identity.into(batch);
		mapped.forEach((it) -> batch.nodes()
			.add(new NodeClaim(it.known().label(), it.known().settled().id(),
					Map.of("identifiers", List.of(it.other())), Statement.asserted(this.dataset.id(), ""),
					this.dataset.precedence())));
		this.mappings.clear();
		write(batch);
	}

	private void map(Mapping mapping, Identity identity, List<Mapped> mapped) {
		Known one = identity.find(mapping.id(), mapping.label());
		Known other = identity.find(mapping.other(), mapping.label());
		if (one == null && other == null) {
			this.report.skip("Neither identifier of the mapping is in the graph", 1);
		}
		else if (!mapping.kind().isSame()) {
			near(mapping, identity, one, other);
		}
		else if (one != null && other != null) {
			if (one != other && one.isOtherTo(other)) {
				wrong(mapping.line(), "mapping of " + mapping.id(), mapping.other(), APART);
			}
			else if (one != other) {
				identity.join(one, other);
			}
		}
		else if (one != null) {
			same(mapping, mapping.other(), one, identity, mapped);
		}
		else if (other != null) {
			same(mapping, mapping.id(), other, identity, mapped);
		}
	}

	private void same(Mapping mapping, String curie, Known known, Identity identity, List<Mapped> mapped) {
		Kind kind = mapping.kind();
		if (kind == Kind.EXACT && known.isOtherTo(Curie.normalize(curie))) {
			wrong(mapping.line(), "mapping of " + known.id(), curie, APART);
			return;
		}
		identity.mean(curie, known, kind);
		if (kind == Kind.EXACT) {
			mapped.add(new Mapped(known, curie));
		}
	}

	private static void near(Mapping mapping, Identity identity, @Nullable Known one, @Nullable Known other) {
		if (one != null) {
			identity.near(mapping.other(), one, mapping.kind());
		}
		if (other != null) {
			identity.near(mapping.id(), other, switch (mapping.kind()) {
				case BROAD -> Kind.NARROW;
				case NARROW -> Kind.BROAD;
				default -> mapping.kind();
			});
		}
	}

	private void writeLinks() {
		if (this.links.isEmpty()) {
			return;
		}
		Set<String> curies = new LinkedHashSet<>();
		Set<ByName> written = new LinkedHashSet<>();
		this.links.forEach((link) -> List.of(link.from(), link.to()).forEach((end) -> {
			switch (end) {
				case ById id -> curies.add(id.text());
				case ByName name -> written.add(name);
			}
		}));
		Identity identity = new Identity(this.driver, curies, this.dataset.id());
		Map<ByName, Meaning> meanings = this.names.meanings(written);
		Unmatched unmatched = new Unmatched(this.dataset.id());
		Batch batch = new Batch();
		for (Link link : this.links) {
			claim(link, new End(link.from(), identity, meanings), new End(link.to(), identity, meanings), unmatched,
					batch);
		}
		this.links.clear();
		write(batch);
		unmatched.write(this.driver);
	}

	private void claim(Link link, End from, End to, Unmatched unmatched, Batch batch) {
		if (from.id() != null && to.id() != null) {
			Map<String, Object> properties = new TreeMap<>(link.properties());
			from.describe(properties);
			to.describe(properties);
			batch.links()
				.add(new LinkClaim(from.id(), link.type(), to.id(), link.key(), properties,
						new Statement(this.dataset.id(), link.statement(), link.publications(), link.knowledgeLevel(),
								link.agentType(), link.upstream())));
			matched(from, to.id(), link.type(), unmatched);
			matched(to, from.id(), link.type(), unmatched);
			return;
		}
		missing(from, to.id(), link, unmatched);
		missing(to, from.id(), link, unmatched);
	}

	private void matched(End end, String other, String relation, Unmatched unmatched) {
		if (end.ref() instanceof ByName name) {
			this.report.matched();
			unmatched.matched(other, relation, name);
		}
	}

	private void missing(End end, @Nullable String other, Link link, Unmatched unmatched) {
		if (end.id() != null) {
			return;
		}
		if (end.ref() instanceof ByName name) {
			this.report.unmatched(name.label() + ": " + name.text());
			this.report.missing(name.label(), true);
			if (other != null) {
				unmatched.keep(other, link.type(), name, end.meaning());
			}
		}
		else {
			this.report.missing(end.ref().label(), false);
			wrong(link.line(), link.type(), end.ref().text(),
					"No such %s in the graph (%s)".formatted(end.ref().label(), link.type()));
		}
	}

	private void write(Batch batch) {
		Changes changes = this.claims.write(batch, (dangling) -> wrong(0, dangling.type(),
				dangling.from() + " " + dangling.to(), "An end of the relation is not in the graph"));
		this.report.add(changes);
		this.changedDiseases |= batch.nodes().stream().anyMatch((node) -> "Disease".equals(node.label()))
				|| batch.links().stream().anyMatch((link) -> "SUBCLASS_OF".equals(link.type()));
	}

	/** What only the graph could tell is wrong. */
	private void wrong(long line, String field, String value, String reason) {
		this.report.reject(reason, 1);
		this.pass.rejections().add(this.file, line, field, value, reason);
	}

	/** What is written in a pass. */
	enum Turn {

		RECORDS("Writing records"),

		RELATIONS("Writing relations");

		private final String title;

		Turn(String title) {
			this.title = title;
		}

		String title() {
			return this.title;
		}

	}

	private record Settled(Thing thing, Known known, Set<String> conflicts) {
	}

	private record Mapped(Known known, String other) {
	}

	/** One end of a relation. */
	private record End(Ref ref, @Nullable String id, Meaning meaning) {

		End(Ref ref, Identity identity, Map<ByName, Meaning> meanings) {
			this(ref, id(ref, identity, meanings), meanings.getOrDefault(ref, new Names.Nothing()));
		}

		private static @Nullable String id(Ref ref, Identity identity, Map<ByName, Meaning> meanings) {
			if (ref instanceof ByName name) {
				return (meanings.get(name) instanceof One one) ? one.id() : null;
			}
			Known known = identity.find(ref.text(), ref.label());
			return (known != null) ? known.id() : null;
		}

		void describe(Map<String, Object> properties) {
			if (this.ref instanceof ByName name && this.meaning instanceof One one) {
				properties.putIfAbsent("asReported", name.text());
				properties.merge("confidence", one.confidence(), (first, second) -> (Double) first * (Double) second);
				properties.merge("matchedBy", one.rule(),
						(first, second) -> first.equals(second) ? first : first + ", " + second);
			}
		}

	}

}
