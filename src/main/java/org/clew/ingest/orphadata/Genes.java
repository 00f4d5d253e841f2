package org.clew.ingest.orphadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;

/** The genes that Orphanet associates with a disorder. */
final class Genes {

	private static final String LABEL = "Target";

	private static final Pattern PMID = Pattern.compile("([1-9][0-9]*)\\[PMID]");

	private final String disease;

	private final Facts facts;

	Genes(String disease, Facts facts) {
		this.disease = disease;
		this.facts = facts;
	}

	void hand(Element disorder) {
		disorder.all("DisorderGeneAssociationList", "DisorderGeneAssociation").forEach(this::association);
	}

	private void association(Element association) {
		String status = association.text("DisorderGeneAssociationStatus", "Name");
		String type = association.text("DisorderGeneAssociationType", "Name");
		Element gene = association.all("Gene").findFirst().orElse(null);
		if (gene == null) {
			this.facts.reject(association.line(), "Gene", null, "an association without a gene");
		}
		else if (!status.equals("Assessed")) {
			this.facts.skip("Not assessed by Orphanet");
		}
		else if (type(gene).isEmpty()) {
			this.facts.skip("No product that a drug could act on: " + gene.text("GeneType", "Name"));
		}
		else {
			target(gene, association, type);
		}
	}

	private void target(Element gene, Element association, String type) {
		Optional<String> hgnc = reference(gene, "HGNC");
		hgnc.ifPresent((id) -> this.facts.thing(new Thing(LABEL, id, properties(gene), references(gene, id))));
		Optional<String> id = hgnc.or(() -> reference(gene, "Ensembl"));
		String symbol = gene.text("Symbol");
		if (id.isEmpty() && symbol.isEmpty()) {
			this.facts.reject(gene.line(), "Gene", null, "a gene without identifier or symbol");
			return;
		}
		Ref target = id.<Ref>map((curie) -> new Ref.ById(LABEL, curie)).orElseGet(() -> new Ref.ByName(LABEL, symbol));
		String role = role(type);
		this.facts.link(Link.of(new Ref.ById(Disorder.LABEL, this.disease), "IMPLICATES", target, association.line())
			.keyed(role)
			.with(Map.of("role", role, "functionalEffect", effect(type)))
			.stated("Orphanet: %s (%s)".formatted(type, association.text("DisorderGeneAssociationStatus", "Name")),
					publications(association.text("SourceOfValidation")), null));
	}

	private static Map<String, Object> properties(Element gene) {
		String symbol = gene.text("Symbol");
		Set<String> synonyms = new LinkedHashSet<>(gene.all("SynonymList", "Synonym").map(Element::text).toList());
		return new Properties().put("name", gene.text("Name").isEmpty() ? symbol : gene.text("Name"))
			.put("symbol", symbol)
			.put("type", type(gene).orElseThrow())
			.put("organism", "Homo sapiens")
			.list("synonyms", List.copyOf(synonyms))
			.values();
	}

	private static List<CrossReference> references(Element gene, String own) {
		List<CrossReference> references = new ArrayList<>();
		gene.all("ExternalReferenceList", "ExternalReference")
			.flatMap((reference) -> Set.of("Ensembl", "SwissProt", "OMIM").contains(reference.text("Source"))
					? Curies.of(reference.text("Source"), reference.text("Reference")).stream()
					: Optional.<String>empty().stream())
			.filter((curie) -> !curie.equals(own))
			.forEach((curie) -> references.add(new CrossReference(curie, Kind.RELATED)));
		return references;
	}

	private static Optional<String> reference(Element gene, String source) {
		return gene.all("ExternalReferenceList", "ExternalReference")
			.filter((reference) -> reference.text("Source").equals(source))
			.findFirst()
			.flatMap((reference) -> Curies.of(source, reference.text("Reference")));
	}

	/** A locus that is only associated with a disorder is no target. */
	private static Optional<String> type(Element gene) {
		return switch (gene.text("GeneType", "Name")) {
			case "gene with protein product", "" -> Optional.of("SINGLE_PROTEIN");
			case "Non-coding RNA", "non-coding RNA" -> Optional.of("NUCLEIC_ACID");
			default -> Optional.empty();
		};
	}

	/**
	 * What Orphanet calls a biomarker tells who has the disease, and not who responds to
	 * a treatment; a candidate gene is none that was found. Both stay in the statement.
	 */
	private static String role(String type) {
		if (type.startsWith("Disease-causing")) {
			return "CAUSAL_GENE";
		}
		return type.startsWith("Major susceptibility factor") ? "SUSCEPTIBILITY_GENE" : "OTHER";
	}

	private static String effect(String type) {
		if (type.contains("(loss of function)")) {
			return "LOSS_OF_FUNCTION";
		}
		return type.contains("(gain of function)") ? "GAIN_OF_FUNCTION" : "UNKNOWN";
	}

	private static List<String> publications(String sources) {
		Set<String> publications = new LinkedHashSet<>();
		Matcher matcher = PMID.matcher(sources);
		while (matcher.find()) {
			publications.add("PMID:" + matcher.group(1));
		}
		return List.copyOf(publications);
	}

}
