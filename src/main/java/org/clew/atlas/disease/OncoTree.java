package org.clew.atlas.disease;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.clew.name.NameKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Joins OncoTree's tumour types to diseases by its references to NCIt and UMLS where
 * these are exact matches: to the one that has the type's name, else to the one that they
 * all mean, if no other type has them.
 */
final class OncoTree {

	static final String SOURCE = "oncotree";

	private static final String PREFIX = "ONCOTREE:";

	private static final JsonMapper JSON = new JsonMapper();

	private final Unjoined unjoined;

	private final SortedMap<String, Type> types = new TreeMap<>();

	private final Map<String, Integer> claims = new HashMap<>();

	private OncoTree(Unjoined unjoined) {
		this.unjoined = unjoined;
	}

	/** Gives the diseases their codes, and gives back the hierarchy. */
	static Edges join(Published published, Collection<Term> terms, Unjoined unjoined) {
		OncoTree tree = new OncoTree(unjoined);
		JSON.readTree(published.bytes("oncotree.json")).forEach(tree::read);
		tree.join(terms);
		Edges edges = new Edges();
		tree.types.values().forEach((type) -> edges.add(type.code, type.parent));
		return edges;
	}

	private void read(JsonNode node) {
		SortedSet<String> references = new TreeSet<>();
		JsonNode external = node.path("externalReferences");
		external.path("NCI").forEach((code) -> references.add("NCIT:" + code.asString()));
		external.path("UMLS").forEach((code) -> references.add("UMLS:" + code.asString()));
		references.forEach((reference) -> this.claims.merge(reference, 1, Integer::sum));
		String code = PREFIX + node.path("code").asString();
		this.types.put(code,
				new Type(code, node.path("name").asString(), PREFIX + node.path("parent").asString(""), references));
	}

	private void join(Collection<Term> terms) {
		Map<String, Term> identified = new HashMap<>();
		terms.forEach((term) -> term.identifiers().forEach((identifier) -> identified.put(identifier, term)));
		Map<Term, Set<Type>> joined = new HashMap<>();
		for (Type type : this.types.values()) {
			Set<Term> found = named(type, identified);
			if (found.size() != 1) {
				found.clear();
				type.references.stream()
					.filter((reference) -> this.claims.getOrDefault(reference, 0) == 1)
					.map(identified::get)
					.filter(Objects::nonNull)
					.forEach(found::add);
			}
			if (found.size() != 1) {
				tell(found.isEmpty() ? "no exact match" : "matches several diseases", type);
			}
			else {
				joined.computeIfAbsent(found.iterator().next(), (key) -> new HashSet<>()).add(type);
			}
		}
		joined.forEach(this::join);
	}

	/** Of the diseases that its references match, those that have its name. */
	private static Set<Term> named(Type type, Map<String, Term> identified) {
		Set<Term> named = type.references.stream()
			.map(identified::get)
			.filter(Objects::nonNull)
			.filter(type::isNamedAs)
			.collect(Collectors.toCollection(HashSet::new));
		Set<Term> own = named.stream().filter(type::isTheNameOf).collect(Collectors.toCollection(HashSet::new));
		return (own.size() == 1) ? own : named;
	}

	private void join(Term term, Set<Type> types) {
		Set<Type> alike = new HashSet<>(types);
		alike.removeIf((type) -> !type.isNamedAs(term));
		Type only = (types.size() == 1) ? types.iterator().next() : null;
		if (alike.size() == 1
				|| (only != null && only.references.stream().allMatch((one) -> term.identifiers().contains(one))
						&& only.references.size() > 1)) {
			Type type = (only != null) ? only : alike.iterator().next();
			term.identifiers().add(type.code);
			term.synonyms().add(type.name.replaceFirst(", NOS$", ""));
			term.sources().add(SOURCE);
			types.stream()
				.filter((other) -> !other.equals(type))
				.forEach((other) -> tell("another type is that disease", other));
		}
		else {
			types.forEach((type) -> tell("matches a disease of another name: " + term.id() + " " + term.name(), type));
		}
	}

	/** What laboratories write for the type, and what may abbreviate something else. */
	static Stream<String> codes(Term term) {
		return term.identifiers()
			.stream()
			.filter((identifier) -> identifier.startsWith(PREFIX))
			.map((identifier) -> identifier.substring(PREFIX.length()));
	}

	private void tell(String why, Type type) {
		this.unjoined.tell(DiseaseRow.TABLE.file(), "OncoTree: " + why.replaceFirst(":.*", ""),
				type.code + " " + type.name + why.replaceFirst("^[^:]*", ""));
	}

	private record Type(String code, String name, String parent, SortedSet<String> references) {

		boolean isTheNameOf(Term term) {
			return NameKey.of(this.name).equals(NameKey.of(term.name()));
		}

		boolean isNamedAs(Term term) {
			Set<String> keys = new HashSet<>(NameKey.all(term.synonyms()));
			NameKey.of(term.name()).ifPresent(keys::add);
			return NameKey.of(this.name).filter(keys::contains).isPresent()
					|| NameKey.of(this.name.replaceFirst(", NOS$", "")).filter(keys::contains).isPresent();
		}

	}

}
