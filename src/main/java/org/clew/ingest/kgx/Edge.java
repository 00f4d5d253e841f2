package org.clew.ingest.kgx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Vocabularies;
import org.jspecify.annotations.Nullable;

/**
 * An edge: what its predicate and qualifiers say, in Clew's words, if it has words for
 * it.
 */
final class Edge {

	private static final Set<String> ACTS = Set.of("affects", "regulates", "interacts_with",
			"physically_interacts_with", "directly_physically_interacts_with", "indirectly_physically_interacts_with",
			"binds", "affects_activity_of", "increases_activity_of", "decreases_activity_of", "positively_regulates",
			"negatively_regulates");

	/** Of those, the ones that may be written either way round. */
	private static final Set<String> MUTUAL = Set.of("interacts_with", "physically_interacts_with",
			"directly_physically_interacts_with", "indirectly_physically_interacts_with", "binds");

	/** From the gene to the disease. */
	private static final Map<String, String> IMPLICATES = Map.of("gene_associated_with_condition", "OTHER", "causes",
			"CAUSAL_GENE", "contributes_to", "SUSCEPTIBILITY_GENE", "predisposes_to_condition", "SUSCEPTIBILITY_GENE",
			"genetically_associated_with", "OTHER", "associated_with", "OTHER", "biomarker_for", "OTHER", "target_for",
			"THERAPEUTIC_TARGET");

	private static final Set<String> IMPLICATED = Set.of("condition_associated_with_gene",
			"genetically_associated_with", "associated_with", "caused_by");

	private static final Map<String, Kind> MATCHES = Map.of("exact_match", Kind.EXACT, "same_as", Kind.EXACT,
			"close_match", Kind.CLOSE, "broad_match", Kind.BROAD, "narrow_match", Kind.NARROW);

	private static final Map<String, String> LABELS = Map.of("Gene", "Target", "Protein", "Target", "Disease",
			"Disease", "Drug", "Drug", "SmallMolecule", "Drug", "MolecularMixture", "Drug", "ChemicalEntity", "Drug");

	private static final Set<KnowledgeLevel> GUESSED = Set.of(KnowledgeLevel.PREDICTION,
			KnowledgeLevel.TEXT_CO_OCCURRENCE);

	private final Item item;

	private final Facts facts;

	private final String predicate;

	private final KnowledgeLevel level;

	private final AgentType agent;

	Edge(Item item, Facts facts) {
		this.item = item;
		this.facts = facts;
		this.predicate = plain(Objects.requireNonNullElse(item.text("predicate"), ""));
		this.level = constant(KnowledgeLevel.class, item.text("knowledge_level"), KnowledgeLevel.NOT_PROVIDED);
		this.agent = constant(AgentType.class, item.text("agent_type"), AgentType.NOT_PROVIDED);
	}

	/** Without {@code biolink:}. */
	static String plain(String written) {
		return written.startsWith("biolink:") ? written.substring("biolink:".length()) : written;
	}

	void hand() {
		Optional<End> subject = end("subject");
		Optional<End> object = end("object");
		if (subject.isPresent() && object.isPresent()) {
			hand(subject.get(), object.get());
		}
	}

	private void hand(End subject, End object) {
		if ("true".equalsIgnoreCase(this.item.text("negated"))) {
			this.facts.skip("Negated: " + this.predicate);
		}
		else if (GUESSED.contains(this.level) || this.agent == AgentType.TEXT_MINING_AGENT) {
			this.facts.skip("Asserted by nobody, but predicted or found in texts by a program");
		}
		else if (subject.id().equals(object.id())) {
			this.facts.skip("Says something of a thing and itself");
		}
		else if (MATCHES.containsKey(this.predicate)) {
			match(subject, object);
		}
		else if (!relate(subject, object)) {
			this.facts
				.skip("No place in the graph: %s (%s to %s)".formatted(this.predicate, subject.kind(), object.kind()));
		}
	}

	/** What an end is, as far as the edge alone tells. */
	private Optional<End> end(String name) {
		String written = this.item.text(name);
		Optional<String> curie = Optional.ofNullable(written).flatMap(Curies::of);
		if (curie.isEmpty()) {
			this.facts.reject(this.item.line(), name, written, "no identifier");
		}
		return curie.map((id) -> new End(id,
				this.item.list(name + "_category")
					.stream()
					.flatMap((category) -> Stream.ofNullable(LABELS.get(plain(category))))
					.findFirst()
					.or(() -> Vocabularies.label(id))));
	}

	private boolean relate(End subject, End object) {
		if (this.predicate.equals("subclass_of") && are(subject, "Disease", object, "Disease")) {
			link(subject, "Disease", "SUBCLASS_OF", object, "Disease", Map.of(), "");
			return true;
		}
		if (ACTS.contains(this.predicate) && are(subject, "Drug", object, "Target")) {
			return acts(subject, object);
		}
		if (MUTUAL.contains(this.predicate) && are(object, "Drug", subject, "Target")) {
			return acts(object, subject);
		}
		if (IMPLICATES.containsKey(this.predicate) && are(subject, "Target", object, "Disease")) {
			return implicates(object, subject, IMPLICATES.getOrDefault(this.predicate, "OTHER"));
		}
		if (IMPLICATED.contains(this.predicate) && are(subject, "Disease", object, "Target")) {
			return implicates(subject, object, this.predicate.equals("caused_by") ? "CAUSAL_GENE" : "OTHER");
		}
		return false;
	}

	/** The one has to be known for what it is, and the other not for anything else. */
	private static boolean are(End from, String fromLabel, End to, String toLabel) {
		return (from.label().isPresent() || to.label().isPresent()) && from.label().orElse(fromLabel).equals(fromLabel)
				&& to.label().orElse(toLabel).equals(toLabel);
	}

	private boolean acts(End drug, End target) {
		return new Effect(this.item, this.predicate).properties().map((properties) -> {
			link(drug, "Drug", "ACTS_ON", target, "Target", properties, "");
			return true;
		}).orElse(false);
	}

	private boolean implicates(End disease, End target, String role) {
		String form = Objects.requireNonNullElse(this.item.text("subject_form_or_variant_qualifier"), "");
		String effect = form.contains("loss_of_function") ? "LOSS_OF_FUNCTION"
				: form.contains("gain_of_function") ? "GAIN_OF_FUNCTION" : "UNKNOWN";
		link(disease, "Disease", "IMPLICATES", target, "Target", Map.of("role", role, "functionalEffect", effect),
				role);
		return true;
	}

	private void link(End from, String fromLabel, String type, End to, String toLabel, Map<String, Object> properties,
			String key) {
		this.facts
			.link(Link.of(new Ref.ById(fromLabel, from.id()), type, new Ref.ById(toLabel, to.id()), this.item.line())
				.keyed(key)
				.with(properties)
				.known(this.level, this.agent)
				.stated(statement(), publications(), upstream()));
	}

	private String statement() {
		String qualifiers = Stream
			.of("causal_mechanism_qualifier", "object_aspect_qualifier", "qualified_object_aspect",
					"object_direction_qualifier", "qualified_object_direction", "subject_form_or_variant_qualifier")
			.flatMap((name) -> Stream.ofNullable(this.item.text(name)))
			.reduce((one, other) -> one + ", " + other)
			.orElse("");
		return qualifiers.isEmpty() ? this.predicate : this.predicate + " (" + qualifiers + ")";
	}

	private List<String> publications() {
		return this.item.list("publications")
			.stream()
			.flatMap((written) -> Curies.publication(written).stream())
			.distinct()
			.toList();
	}

	private @Nullable String upstream() {
		return this.item.text("primary_knowledge_source", "original_knowledge_source", "knowledge_source",
				"provided_by");
	}

	private void match(End subject, End object) {
		Optional<String> label = subject.label().or(object::label);
		if (label.isEmpty()) {
			this.facts.skip("Neither identifier tells what it means");
		}
		else if (!are(subject, label.get(), object, label.get())) {
			this.facts.reject(this.item.line(), "object", object.id(), "means another kind of record than the subject");
		}
		else {
			this.facts.mapping(new Mapping(label.get(), subject.id(), object.id(),
					MATCHES.getOrDefault(this.predicate, Kind.RELATED), this.item.line()));
		}
	}

	private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String written, E otherwise) {
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(String.valueOf(written).toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse(otherwise);
	}

	/** An end of the edge. */
	private record End(String id, Optional<String> label) {

		String kind() {
			return this.label.orElseGet(() -> Curies.prefixOf(this.id));
		}

	}

}
