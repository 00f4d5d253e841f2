package org.clew.ingest.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/** One term of an ontology while it is read. */
final class Term {

	static final String LABEL = "Disease";

	/** What tells more goes before what tells less. */
	private static final List<Kind> STRENGTH = List.of(Kind.ALTERNATIVE, Kind.EXACT, Kind.BROAD, Kind.NARROW,
			Kind.CLOSE, Kind.RELATED);

	/** ORDO's own classes for what kind of entry something is. */
	private static final Pattern ORDO_KIND = Pattern.compile("orphanet:(C.*|37778[89]|37779[0-7]|55749[2-4])");

	/** Only genes have these; in ORDO they are numbered like diseases. */
	private static final Set<String> OF_GENES = Set.of("HGNC", "ENSEMBL", "UniProtKB", "Genatlas", "REACT");

	private final long line;

	private final String id;

	private final Map<String, Set<String>> synonyms = new TreeMap<>();

	private final Map<String, Kind> references = new LinkedHashMap<>();

	private final Set<String> replacedBy = new LinkedHashSet<>();

	private @Nullable String name;

	private boolean obsolete;

	Term(long line, String id) {
		this.line = line;
		this.id = id;
	}

	String id() {
		return this.id;
	}

	void name(String name) {
		this.name = name.strip();
	}

	void obsolete() {
		this.obsolete = true;
	}

	void replacedBy(String written) {
		Curies.of(written).ifPresent(this.replacedBy::add);
	}

	/**
	 * Adds a synonym.
	 * @param scope exact, broad, narrow or related, in capitals or not
	 * @param type what kind of name it is, where the ontology says
	 */
	void synonym(String text, String scope, String type) {
		if (text.isBlank() || type.contains("EXCLUDE")) {
			return;
		}
		boolean doubtful = type.contains("AMBIGUOUS") || type.contains("DUBIOUS");
		String property = switch (doubtful ? "RELATED" : scope) {
			case "EXACT" -> "synonyms";
			case "BROAD" -> "broadSynonyms";
			case "NARROW" -> "narrowSynonyms";
			default -> "relatedSynonyms";
		};
		this.synonyms.computeIfAbsent(property, (any) -> new LinkedHashSet<>()).add(text.strip());
	}

	/**
	 * Adds another identifier.
	 * @param written as the file has it
	 * @param kind how it means the term
	 */
	void reference(String written, Kind kind) {
		Curies.of(written)
			.filter((curie) -> !curie.equals(this.id))
			.ifPresent((curie) -> this.references.merge(curie, kind,
					(one, other) -> (STRENGTH.indexOf(one) <= STRENGTH.indexOf(other)) ? one : other));
	}

	/**
	 * Hands on what was read, if it is a disease.
	 * @return whether it is one
	 */
	boolean hand(Facts facts) {
		String other = kindOfOther();
		if (other != null) {
			facts.skip(other);
			return false;
		}
		if (this.obsolete) {
			handObsolete(facts);
			return false;
		}
		if (this.name == null || this.name.isEmpty()) {
			facts.skip("A term without a name");
			return false;
		}
		Map<String, Object> properties = new TreeMap<>();
		properties.put("name", this.name);
		this.synonyms.forEach((property, texts) -> properties.put(property, List.copyOf(texts)));
		properties.putIfAbsent("synonyms", List.of());
		List<CrossReference> others = new ArrayList<>();
		this.references.forEach((curie, kind) -> others.add(new CrossReference(curie, kind)));
		facts.thing(new Thing(LABEL, this.id, properties, others));
		return true;
	}

	private @Nullable String kindOfOther() {
		if (Ontology.of(this.id).isEmpty()) {
			String prefix = Curies.prefixOf(this.id);
			boolean known = !prefix.isEmpty() && !this.id.contains("://");
			return "No disease: a term of " + (known ? prefix : "no known ontology");
		}
		if (!isDisease(this.id)) {
			return "No disease: a kind of entry of ORDO";
		}
		boolean gene = Ontology.of(this.id).filter(Ontology.ORDO::equals).isPresent()
				&& this.references.keySet().stream().map(Curies::prefixOf).anyMatch(OF_GENES::contains);
		return gene ? "No disease: a gene of ORDO" : null;
	}

	private void handObsolete(Facts facts) {
		if (this.replacedBy.isEmpty()) {
			facts.skip("Obsolete, and nothing replaces it");
		}
		else if (this.replacedBy.size() > 1) {
			facts.skip("Obsolete, and several replace it");
		}
		else {
			String replacement = this.replacedBy.iterator().next();
			if (isDisease(replacement)) {
				facts.mapping(new Mapping(LABEL, replacement, this.id, Kind.OBSOLETE, this.line));
			}
			else {
				facts.skip("Obsolete, and what replaces it is no disease");
			}
		}
	}

	/**
	 * Hands on that one disease is a kind of another.
	 * @param relation what the file calls it
	 */
	static void subclass(String child, String parent, String relation, long line, Facts facts) {
		if (isDisease(child) && isDisease(parent) && !child.equals(parent)) {
			facts.link(Link.of(new Ref.ById(LABEL, child), "SUBCLASS_OF", new Ref.ById(LABEL, parent), line)
				.stated(relation + " " + parent, List.of(), null));
		}
		else if (isDisease(child) && !child.equals(parent)) {
			facts.skip("A parent that is no disease");
		}
	}

	static boolean isDisease(String curie) {
		return Ontology.of(curie).isPresent() && !ORDO_KIND.matcher(curie).matches();
	}

}
