package org.clew.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.claim.Batch;
import org.clew.claim.IdentifierClaim;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.Curie;
import org.clew.ingest.Thing.CrossReference;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/**
 * Decides, for one batch, which record each identifier means: one record for each thing,
 * whatever number of vocabularies know it. Only identifiers that a source calls the same
 * join records, and never two that one vocabulary keeps apart.
 */
final class Identity {

	private static final String KNOWN = """
			UNWIND $keys AS key
			MATCH (:Identifier {curie: key})-[:IDENTIFIES]->(n:Entity)
			RETURN key, n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label,
			  coalesce(n.identifiers, []) AS identifiers, n.seedHash IS NOT NULL AS seeded
			""";

	private final Map<String, Known> byKey = new HashMap<>();

	private final Map<String, Known> byId = new HashMap<>();

	private final List<Known> renamed = new ArrayList<>();

	private final Map<Known, String> formerIds = new HashMap<>();

	private final List<Known> joined = new ArrayList<>();

	private final List<IdentifierClaim> identifiers = new ArrayList<>();

	private final List<Runnable> claims = new ArrayList<>();

	private final Driver driver;

	private final String source;

	/**
	 * Reads what the graph knows.
	 * @param driver reads
	 * @param curies all identifiers of the batch
	 * @param source who says what they mean
	 */
	Identity(Driver driver, Collection<String> curies, String source) {
		this.driver = driver;
		this.source = source;
		read(curies);
	}

	/**
	 * Reads what the graph knows of more identifiers.
	 * @param curies the identifiers
	 */
	void read(Collection<String> curies) {
		Set<String> keys = new LinkedHashSet<>();
		curies.stream().map(Curie::normalize).filter((key) -> !this.byKey.containsKey(key)).forEach(keys::add);
		if (keys.isEmpty()) {
			return;
		}
		this.driver.executableQuery(KNOWN)
			.withParameters(Map.of("keys", List.copyOf(keys)))
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute()
			.records()
			.forEach((row) -> {
				Known known = this.byId.computeIfAbsent(row.get("id").asString(),
						(id) -> new Known(id, row.get("label").asString(), row.get("seeded").asBoolean(), true));
				row.get("identifiers").values().forEach((own) -> known.add(Curie.normalize(own.asString())));
				known.add(row.get("key").asString());
				this.byKey.put(row.get("key").asString(), known);
			});
	}

	/**
	 * The record that an identifier means.
	 * @param curie the identifier
	 * @param label the kind of record that is wanted
	 * @return the record, if it is known and of that kind
	 */
	@Nullable Known find(String curie, String label) {
		Known known = find(curie);
		return (known != null && known.label().equals(label)) ? known : null;
	}

	@Nullable Known find(String curie) {
		Known known = this.byKey.get(Curie.normalize(curie));
		return (known != null) ? known.settled() : null;
	}

	/**
	 * The record that a file speaks of: a known one, or a new one.
	 * @param thing what the file says
	 * @param namesake the one record that has the very same name, if the kind of record
	 * has names that mean one thing
	 * @param conflicts takes identifiers that the file calls the same and that cannot be
	 * @return the record; null if the identifier means another kind of record
	 */
	@Nullable Known settle(Thing thing, @Nullable String namesake, Collection<String> conflicts) {
		Known own = find(thing.id());
		if (own != null && !own.label().equals(thing.label())) {
			return null;
		}
		Known kept = own;
		for (CrossReference reference : thing.references()) {
			if (reference.kind().isSame()) {
				kept = joinedWith(thing, reference, kept, conflicts);
			}
		}
		if (kept == null && namesake != null) {
			kept = named(thing, namesake);
		}
		if (kept == null) {
			kept = new Known(thing.id(), thing.label(), false, false);
		}
		improve(kept, thing.id());
		mean(thing.id(), kept, Kind.PRIMARY);
		for (CrossReference reference : thing.references()) {
			relate(reference, kept, conflicts);
		}
		return kept;
	}

	/** A vocabulary that has both names of its own keeps them apart. */
	private @Nullable Known named(Thing thing, String namesake) {
		Known known = find(namesake, thing.label());
		if (known == null || known.isOtherTo(Curie.normalize(thing.id()))) {
			return null;
		}
		mean(thing.id(), known, Kind.NAME);
		return known;
	}

	private @Nullable Known joinedWith(Thing thing, CrossReference reference, @Nullable Known kept,
			Collection<String> conflicts) {
		Known other = find(reference.id());
		if (other == null || other == kept) {
			return kept;
		}
		boolean apart = reference.kind() != Kind.ALTERNATIVE && other.isOtherTo(Curie.normalize(thing.id()));
		if (!other.label().equals(thing.label()) || apart
				|| (kept != null && reference.kind() != Kind.ALTERNATIVE && kept.isOtherTo(other))) {
			conflicts.add(reference.id());
			return kept;
		}
		return (kept == null) ? other : join(kept, other);
	}

	private void relate(CrossReference reference, Known kept, Collection<String> conflicts) {
		if (conflicts.contains(reference.id())) {
			return;
		}
		if (!reference.kind().isSame()) {
			this.claims.add(() -> this.identifiers.add(new IdentifierClaim(Curie.normalize(reference.id()),
					kept.settled().id(), reference.kind(), this.source)));
		}
		else if (reference.kind() == Kind.EXACT && kept.isOtherTo(Curie.normalize(reference.id()))) {
			conflicts.add(reference.id());
		}
		else {
			mean(reference.id(), kept, reference.kind());
		}
	}

	/**
	 * Joins two records into one.
	 * @param one a record
	 * @param other another
	 * @return the one that stays: the seed's, or the one with the better identifier
	 */
	Known join(Known one, Known other) {
		if (one.isSeeded() && other.isSeeded()) {
			return one;
		}
		Known kept = (other.rank() < one.rank()) ? other : one;
		Known lost = (kept == one) ? other : one;
		// What the graph holds stays in place; a record of the batch has nothing to move.
		if (lost.isStored() && !kept.isStored()) {
			Known swapped = kept;
			kept = lost;
			lost = swapped;
			improve(kept, lost.id());
		}
		lost.join(kept);
		if (lost.isStored()) {
			this.joined.add(lost);
		}
		return kept;
	}

	/** A record gets the identifier of the vocabulary that names its kind best. */
	private void improve(Known known, String id) {
		if (!known.isSeeded() && Known.rank(id) < Known.rank(known.id())) {
			if (known.isStored() && this.formerIds.putIfAbsent(known, known.id()) == null) {
				this.renamed.add(known);
			}
			known.rename(id);
		}
	}

	/**
	 * An identifier means a record.
	 * @param curie the identifier
	 * @param known the record
	 * @param kind how it means it
	 */
	void mean(String curie, Known known, Kind kind) {
		String key = Curie.normalize(curie);
		known.add(key);
		if (this.byKey.putIfAbsent(key, known) == null) {
			this.claims.add(() -> {
				String id = known.settled().id();
				Kind how = (kind == Kind.PRIMARY && !Curie.normalize(id).equals(key)) ? Kind.EXACT : kind;
				this.identifiers.add(new IdentifierClaim(key, id, how, this.source));
			});
		}
	}

	/**
	 * An identifier means something near to a record.
	 * @param curie the identifier
	 * @param known the record
	 * @param kind how near
	 */
	void near(String curie, Known known, Kind kind) {
		this.claims.add(() -> this.identifiers
			.add(new IdentifierClaim(Curie.normalize(curie), known.settled().id(), kind, this.source)));
	}

	/**
	 * Puts what was decided into a batch.
	 * @param batch takes it
	 */
	void into(Batch batch) {
		this.renamed.forEach((known) -> batch.renamed().add(new Batch.Pair(former(known), known.id())));
		this.joined.forEach((known) -> batch.joined().add(new Batch.Pair(known.id(), known.settled().id())));
		this.claims.forEach(Runnable::run);
		batch.identifiers().addAll(this.identifiers);
	}

	private String former(Known known) {
		return this.formerIds.getOrDefault(known, known.id());
	}

}
