package org.clew.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.claim.Batch;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity;
import org.clew.claim.Identity.CrossReference;
import org.clew.claim.Known;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.clew.ingest.Meaning.One;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.fact.Thing;
import org.neo4j.driver.Driver;

/**
 * Makes claims of what a file says of records: which record of the graph each is, or that
 * it is a new one.
 *
 * @param names tells what names mean
 * @param dataset where the file comes from
 * @param wrong takes what only the graph could tell is wrong
 */
record Things(Driver driver, Names names, Dataset dataset, Wrong wrong) {

	Batch batch(List<Thing> things) {
		Set<String> curies = new LinkedHashSet<>();
		things.forEach((thing) -> {
			curies.add(thing.id());
			thing.references().forEach((reference) -> curies.add(reference.id()));
		});
		Identity identity = new Identity(new GraphReader(this.driver), curies, this.dataset.id());
		Map<String, String> namesakes = namesakes(things, identity);
		identity.read(namesakes.values());
		List<Settled> settled = new ArrayList<>();
		for (Thing thing : things) {
			Set<String> conflicts = new LinkedHashSet<>();
			Known known = identity.settle(thing.id(), thing.label(), thing.references(), namesakes.get(thing.id()),
					conflicts);
			if (known == null) {
				this.wrong.take(0, "id", thing.id(),
						"The identifier means another kind of record than " + thing.label());
				continue;
			}
			conflicts.forEach((conflict) -> this.wrong.take(0, "identifiers of " + thing.id(), conflict, Wrong.APART));
			settled.add(new Settled(thing, known, conflicts));
		}
		Batch batch = new Batch();
		identity.into(batch);
		settled.forEach((it) -> batch.nodes().add(claim(it)));
		return batch;
	}

	/**
	 * Drugs whose very name one drug of the graph has as its own. Datasets name drugs by
	 * their international nonproprietary names, which mean one thing; names of diseases
	 * and genes do not. A drug whose identifier is known needs no name.
	 */
	private Map<String, String> namesakes(List<Thing> things, Identity identity) {
		Map<String, ByName> asked = new HashMap<>();
		for (Thing thing : things) {
			if ("Drug".equals(thing.label()) && identity.find(thing.id()) == null
					&& thing.properties().get("name") instanceof String name) {
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
			.map(CrossReference::id)
			.forEach(identifiers::add);
		properties.put("identifiers", List.copyOf(identifiers));
		return new NodeClaim(thing.label(), id, properties,
				Statement.asserted(this.dataset.id(), thing.statement().isEmpty() ? thing.id() : thing.statement()),
				this.dataset.precedence());
	}

	private record Settled(Thing thing, Known known, Set<String> conflicts) {
	}

}
