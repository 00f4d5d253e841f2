package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.Curie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Decides, for one batch, which record each identifier means: one record for each thing,
 * whatever number of vocabularies know it. Only identifiers that a source calls the same
 * join records, and never two that one vocabulary keeps apart.
 */
public final class Identity {

	private static final String KNOWN = """
			UNWIND $keys AS key
			MATCH (i:Identifier {curie: key})-[:IDENTIFIES]->(n:Entity)
			USING INDEX SEEK i:Identifier(curie)
			RETURN key, n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label,
			  coalesce(n.identifiers, []) AS identifiers, n.owner IS NOT NULL AS owned
			""";

	private final Map<String, Known> byKey = new HashMap<>();

	private final Map<String, Known> byId = new HashMap<>();

	private final List<Known> renamed = new ArrayList<>();

	private final Map<Known, String> formerIds = new HashMap<>();

	private final List<Known> joined = new ArrayList<>();

	private final List<IdentifierClaim> identifiers = new ArrayList<>();

	private final List<Runnable> claims = new ArrayList<>();

	private final Reader reader;

	private final String source;

	/** Whether what the batch speaks of becomes the record of an owner. */
	private final boolean owning;

	/** Reads what the graph knows of the identifiers of a batch of the source. */
	public Identity(Reader reader, Collection<String> curies, String source) {
		this.reader = reader;
		this.source = source;
		this.owning = Owner.named(source).isPresent();
		read(curies);
	}

	/** Reads what the graph knows of more identifiers. */
	public void read(Collection<String> curies) {
		Set<String> keys = new LinkedHashSet<>();
		curies.stream().map(Curie::normalize).filter((key) -> !this.byKey.containsKey(key)).forEach(keys::add);
		if (keys.isEmpty()) {
			return;
		}
		this.reader.read(KNOWN, Map.of("keys", List.copyOf(keys))).forEach((row) -> {
			Known known = this.byId.computeIfAbsent(row.get("id").asString(),
					(id) -> new Known(id, row.get("label").asString(), row.get("owned").asBoolean(), true));
			row.get("identifiers").values().forEach((own) -> known.add(Curie.normalize(own.asString())));
			known.add(row.get("key").asString());
			this.byKey.put(row.get("key").asString(), known);
		});
	}

	/** The record that an identifier means, if it is known and of that kind. */
	public @Nullable Known find(String curie, String label) {
		Known known = find(curie);
		return (known != null && known.label().equals(label)) ? known : null;
	}

	public @Nullable Known find(String curie) {
		Known known = this.byKey.get(Curie.normalize(curie));
		return (known != null) ? known.settled() : null;
	}

	/**
	 * The record that a file speaks of: a known one, or a new one.
	 * @param id its identifier in the file's vocabulary
	 * @param references other identifiers, with how they mean it
	 * @param namesake the one record that has the very same name, if the kind of record
	 * has names that mean one thing
	 * @param conflicts takes identifiers that the file calls the same and that cannot be
	 * @return the record; null if the identifier means another kind of record
	 */
	public @Nullable Known settle(String id, String label, List<CrossReference> references, @Nullable String namesake,
			Collection<String> conflicts) {
		Known own = find(id);
		if (own != null && !own.label().equals(label)) {
			return null;
		}
		Known kept = own;
		for (CrossReference reference : references) {
			if (reference.kind().isSame()) {
				kept = joinedWith(id, label, reference, kept, conflicts);
			}
		}
		if (kept == null && namesake != null) {
			kept = named(id, label, namesake);
		}
		if (kept == null) {
			kept = new Known(id, label, false, false);
		}
		improve(kept, id);
		mean(id, kept, Kind.PRIMARY);
		for (CrossReference reference : references) {
			relate(reference, kept, conflicts);
		}
		return kept;
	}

	/** A vocabulary that has both names of its own keeps them apart. */
	private @Nullable Known named(String id, String label, String namesake) {
		Known known = find(namesake, label);
		if (known == null || isTaken(known) || known.isOtherTo(Curie.normalize(id))) {
			return null;
		}
		mean(id, known, Kind.NAME);
		return known;
	}

	private @Nullable Known joinedWith(String id, String label, CrossReference reference, @Nullable Known kept,
			Collection<String> conflicts) {
		Known other = find(reference.id());
		if (other == null || other == kept) {
			return kept;
		}
		boolean apart = reference.kind() != Kind.ALTERNATIVE && other.isOtherTo(Curie.normalize(id));
		if (!other.label().equals(label) || apart || isTaken(other)
				|| (kept != null && reference.kind() != Kind.ALTERNATIVE && kept.isOtherTo(other))) {
			conflicts.add(reference.id());
			return kept;
		}
		return (kept == null) ? other : join(kept, other);
	}

	/** Records of an owner are different things, as it wrote them so. */
	private boolean isTaken(Known known) {
		return this.owning && known.isOwned();
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

	/** Joins two records: an owner's stays, or the one with the better identifier. */
	public Known join(Known one, Known other) {
		if (one.isOwned() && other.isOwned()) {
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

	/**
	 * A record gets the identifier of the vocabulary that names its kind best, or the one
	 * that its owner gives it.
	 */
	private void improve(Known known, String id) {
		boolean better = this.owning ? !known.id().equals(id) : Known.rank(id) < Known.rank(known.id());
		if (!known.isOwned() && better) {
			if (known.isStored() && this.formerIds.putIfAbsent(known, known.id()) == null) {
				this.renamed.add(known);
			}
			known.rename(id);
		}
		if (this.owning) {
			known.own();
		}
	}

	/** An identifier means a record. */
	public void mean(String curie, Known known, Kind kind) {
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

	/** An identifier means something near to a record. */
	public void near(String curie, Known known, Kind kind) {
		this.claims.add(() -> this.identifiers
			.add(new IdentifierClaim(Curie.normalize(curie), known.settled().id(), kind, this.source)));
	}

	/** Puts what was decided into a batch. */
	public void into(Batch batch) {
		this.renamed.forEach((known) -> batch.renamed().add(new Batch.Pair(former(known), known.id())));
		this.joined.forEach((known) -> batch.joined().add(new Batch.Pair(known.id(), known.settled().id())));
		this.claims.forEach(Runnable::run);
		batch.identifiers().addAll(this.identifiers);
	}

	private String former(Known known) {
		return this.formerIds.getOrDefault(known, known.id());
	}

	/** Reads the graph. */
	@FunctionalInterface
	public interface Reader {

		List<Record> read(String statement, Map<String, Object> parameters);

	}

	/** A CURIE that means a record; only {@link Kind#isSame() the same} joins records. */
	public record CrossReference(String id, Kind kind) {
	}

}
