package org.clew.ingest.opentargets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/** Reads targets: genes whose product a drug could act on. */
final class Targets implements OpenTargets.Kind {

	static final String LABEL = "Target";

	@Override
	public boolean isTold(Set<String> columns) {
		return columns.containsAll(Set.of("id", "approvedSymbol"));
	}

	@Override
	public List<String> columns() {
		return List.of("id", "approvedSymbol", "approvedName", "biotype", "dbXrefs", "proteinIds", "symbolSynonyms",
				"nameSynonyms", "obsoleteSymbols");
	}

	@Override
	public void read(Item row, Facts facts) {
		Optional<String> ensembl = row.curie("id").filter((id) -> id.startsWith("ENSEMBL:"));
		String symbol = row.text("approvedSymbol");
		if (ensembl.isEmpty() || symbol == null) {
			facts.reject(row.line(), "id", row.text("id"), "no gene of Ensembl with a symbol");
			return;
		}
		String type = type(row.text("biotype"));
		if (type == null) {
			facts.skip("gene without a product that a drug could act on");
			return;
		}
		List<String> synonyms = Stream.of("symbolSynonyms", "nameSynonyms", "obsoleteSymbols")
			.flatMap((field) -> row.labels(field).stream())
			.distinct()
			.toList();
		String name = row.text("approvedName");
		Properties properties = new Properties().put("name", (name != null) ? name : symbol)
			.put("symbol", symbol)
			.put("type", type)
			.put("organism", "Homo sapiens")
			.put("previousSymbols", row.labels("obsoleteSymbols"))
			.list("synonyms", synonyms);
		List<CrossReference> references = new ArrayList<>(proteins(row));
		Optional<String> hgnc = hgnc(row);
		hgnc.ifPresent((id) -> references.add(new CrossReference(ensembl.get(), Kind.EXACT)));
		facts.thing(new Thing(LABEL, hgnc.orElse(ensembl.get()), properties.values(), references));
	}

	private static @Nullable String type(@Nullable String biotype) {
		if (biotype == null || biotype.contains("pseudogene")) {
			return null;
		}
		boolean protein = biotype.equals("protein_coding") || biotype.matches("(IG|TR)_[A-Z]_gene");
		return protein ? "SINGLE_PROTEIN" : biotype.endsWith("RNA") ? "NUCLEIC_ACID" : null;
	}

	private static Optional<String> hgnc(Item row) {
		return row.items("dbXrefs")
			.stream()
			.filter((reference) -> "HGNC".equals(reference.text("source")))
			.flatMap((reference) -> Optional.ofNullable(reference.text("id")).stream())
			.flatMap((id) -> Curies.of("HGNC", id).stream())
			.findFirst();
	}

	/** Of several reviewed proteins none is the gene's own. */
	private static List<CrossReference> proteins(Item row) {
		List<String> proteins = row.items("proteinIds")
			.stream()
			.filter((protein) -> "uniprot_swissprot".equals(protein.text("source")))
			.flatMap((protein) -> Optional.ofNullable(protein.text("id")).stream())
			.map((id) -> "UniProtKB:" + id)
			.distinct()
			.toList();
		Kind kind = (proteins.size() == 1) ? Kind.EXACT : Kind.RELATED;
		return proteins.stream().map((protein) -> new CrossReference(protein, kind)).toList();
	}

}
