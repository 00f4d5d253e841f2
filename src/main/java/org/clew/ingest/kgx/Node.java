package org.clew.ingest.kgx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Thing;
import org.clew.ingest.fact.Vocabularies;
import org.jspecify.annotations.Nullable;

/** A node: a drug, a target or a disease, or nothing that the graph has a place for. */
final class Node {

	private static final Map<String, String> LABELS = Map.of("Gene", "Target", "Protein", "Target", "Disease",
			"Disease", "Drug", "Drug");

	/** Classes of chemicals and reagents are such too: only a drug's vocabulary tells. */
	private static final Set<String> CHEMICALS = Set.of("SmallMolecule", "MolecularMixture", "ChemicalEntity");

	private static final Set<String> OF_DRUGS = Set.of("CHEMBL.COMPOUND", "DRUGBANK", "DrugCentral", "RXCUI", "GTOPDB");

	private static final List<String> EQUIVALENTS = List.of("same_as", "equivalent_identifiers", "equivalent_curies");

	private static final String HUMAN = "NCBITaxon:9606";

	private final Item item;

	private final Facts facts;

	Node(Item item, Facts facts) {
		this.item = item;
		this.facts = facts;
	}

	void hand() {
		String written = this.item.text("id");
		Optional<String> id = Optional.ofNullable(written).flatMap(Curies::of);
		List<String> categories = this.item.list("category").stream().map(Edge::plain).toList();
		String taxon = this.item.text("in_taxon", "taxon");
		if (id.isEmpty()) {
			this.facts.reject(this.item.line(), "id", written, "no identifier");
		}
		else if ("true".equalsIgnoreCase(this.item.text("deprecated"))) {
			this.facts.skip("Deprecated");
		}
		else {
			List<String> equivalents = equivalents(id.get());
			label(id.get(), categories, equivalents).ifPresent((label) -> {
				if (label.equals("Target") && taxon != null && !taxon.equals(HUMAN)) {
					this.facts.skip("A gene of another species than humans");
				}
				else if (this.item.text("name") == null) {
					this.facts.skip("A node without a name");
				}
				else {
					this.facts
						.thing(new Thing(label, id.get(), properties(label), references(id.get(), label, equivalents)));
				}
			});
		}
	}

	private Optional<String> label(String id, List<String> categories, List<String> equivalents) {
		Set<String> labels = categories.stream()
			.flatMap((category) -> Stream.ofNullable(LABELS.get(category)))
			.collect(Collectors.toSet());
		Optional<String> own = Vocabularies.label(id);
		if (labels.isEmpty() && categories.stream().anyMatch(CHEMICALS::contains)) {
			boolean drug = Stream.concat(Stream.of(id), equivalents.stream())
				.map(Curies::prefixOf)
				.anyMatch(OF_DRUGS::contains);
			if (!drug) {
				this.facts.skip("A chemical that no vocabulary of drugs has");
				return Optional.empty();
			}
			labels = Set.of("Drug");
		}
		if (labels.isEmpty()) {
			this.facts.skip("No place in the graph: " + (categories.isEmpty() ? "no category" : categories.get(0)));
			return Optional.empty();
		}
		String label = labels.iterator().next();
		if (labels.size() > 1 || own.filter((other) -> !other.equals(label)).isPresent()) {
			this.facts.reject(this.item.line(), "category", String.join("|", categories),
					"categories that contradict each other or the identifier");
			return Optional.empty();
		}
		return Optional.of(label);
	}

	private Map<String, Object> properties(String label) {
		Set<String> synonyms = new LinkedHashSet<>(this.item.list("synonym"));
		synonyms.addAll(this.item.list("exact_synonym"));
		synonyms.addAll(this.item.list("all_names"));
		Properties properties = new Properties().put("name", this.item.text("name"))
			.list("synonyms", List.copyOf(synonyms))
			.put("broadSynonyms", this.item.list("broad_synonym"))
			.put("narrowSynonyms", this.item.list("narrow_synonym"))
			.put("relatedSynonyms", this.item.list("related_synonym"));
		if (label.equals("Target")) {
			properties.put("type", "SINGLE_PROTEIN").put("organism", "Homo sapiens").put("symbol", symbol());
		}
		return properties.values();
	}

	private @Nullable String symbol() {
		return this.item.text("symbol");
	}

	private List<String> equivalents(String id) {
		return EQUIVALENTS.stream()
			.flatMap((name) -> this.item.list(name).stream())
			.flatMap((written) -> Curies.of(written).stream())
			.filter((curie) -> !curie.equals(id))
			.distinct()
			.toList();
	}

	/**
	 * Such graphs call equal what a program found to be so, and salts or proteins of one
	 * gene at that. Only what a vocabulary of this kind has once is taken for the same.
	 */
	private List<CrossReference> references(String id, String label, List<String> equivalents) {
		Map<String, Long> times = Stream.concat(Stream.of(id), equivalents.stream())
			.collect(Collectors.groupingBy(Curies::prefixOf, Collectors.counting()));
		List<CrossReference> references = new ArrayList<>();
		Function<String, Kind> kind = (curie) -> (times.getOrDefault(Curies.prefixOf(curie), 0L) == 1
				&& Vocabularies.label(curie).equals(Optional.of(label))) ? Kind.EXACT : Kind.RELATED;
		equivalents.forEach((curie) -> references.add(new CrossReference(curie, kind.apply(curie))));
		this.item.list("xref")
			.stream()
			.flatMap((written) -> Curies.of(written).stream())
			.filter((curie) -> !curie.equals(id) && !equivalents.contains(curie))
			.distinct()
			.forEach((curie) -> references.add(new CrossReference(curie, Kind.RELATED)));
		return references;
	}

}
