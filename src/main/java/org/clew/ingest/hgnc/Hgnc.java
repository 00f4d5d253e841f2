package org.clew.ingest.hgnc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.Table;
import org.clew.ingest.Table.Row;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Newest;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * HGNC's complete set of genes, and its list of withdrawn ones, as tables. Genes whose
 * product can be a target become targets.
 */
public final class Hgnc implements Format {

	private static final Dataset DATASET = new Dataset("hgnc", "HGNC gene nomenclature", null, null, "CC0-1.0",
			"HUGO Gene Nomenclature Committee", "https://www.genenames.org", 10);

	private static final String LABEL = "Target";

	private static final String MERGED = "merged_into_report(s) (i.e hgnc_id|symbol|status)";

	private static final Pattern ID = Pattern.compile("HGNC:[0-9]+");

	private static final String BETWEEN = "\\|";

	@Override
	public String name() {
		return "hgnc";
	}

	@Override
	public String description() {
		return "HGNC complete set TSV (also its list of withdrawn entries): targets with symbols and identifiers";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		Newest newest = new Newest();
		Table.read(input, (table) -> {
			if (!table.has("hgnc_id", "symbol", "name") && !table.has("hgnc_id", "withdrawn_symbol")) {
				throw new BrokenFile(
						"No table of HGNC: expected columns hgnc_id, symbol and name, found " + table.header());
			}
		}, (row) -> {
			newest.add(row.get("date_modified"));
			row(row, facts);
		});
		// The table has no date of its own: it is not older than its newest row.
		newest.date().ifPresent((date) -> facts.dataset(DATASET.version(date).date(date)));
	}

	private static void row(Row row, Facts facts) {
		facts.row();
		String written = row.get("hgnc_id");
		Optional<String> id = Optional.ofNullable(written)
			.flatMap((text) -> Curies.of("HGNC", text))
			.filter((curie) -> ID.matcher(curie).matches());
		if (id.isEmpty()) {
			facts.reject(row.line(), "hgnc_id", written, "no number of HGNC");
		}
		else if (row.get("withdrawn_symbol") != null || isWithdrawn(row.get("status"))) {
			withdrawn(row, id.get(), facts);
		}
		else {
			gene(row, id.get(), facts);
		}
	}

	private static boolean isWithdrawn(@Nullable String status) {
		return status != null && status.contains("Withdrawn");
	}

	private static void withdrawn(Row row, String id, Facts facts) {
		String text = Objects.requireNonNullElse(row.any(MERGED, "merged_into_report(s)", "name"), "");
		Set<String> merged = new LinkedHashSet<>();
		Matcher matcher = ID.matcher(text);
		while (matcher.find()) {
			merged.add(matcher.group());
		}
		merged.remove(id);
		if (merged.size() == 1) {
			facts.mapping(new Mapping(LABEL, merged.iterator().next(), id, Kind.OBSOLETE, row.line()));
		}
		else {
			facts.skip(merged.isEmpty() ? "Withdrawn, and nothing replaces it" : "Withdrawn, and several replace it");
		}
	}

	private static void gene(Row row, String id, Facts facts) {
		String symbol = row.get("symbol");
		String type = type(row);
		if (symbol == null) {
			facts.reject(row.line(), "symbol", null, "a gene without a symbol");
			return;
		}
		if (type == null) {
			facts.skip("No product that a drug could act on: " + row.get("locus_type"));
			return;
		}
		Set<String> synonyms = new LinkedHashSet<>(row.list("alias_symbol", BETWEEN));
		synonyms.addAll(row.list("prev_symbol", BETWEEN));
		synonyms.addAll(row.list("alias_name", BETWEEN));
		synonyms.addAll(row.list("prev_name", BETWEEN));
		Properties properties = new Properties().put("name", row.any("name", "symbol"))
			.put("symbol", symbol)
			.put("type", type)
			.put("organism", "Homo sapiens")
			.put("previousSymbols", row.list("prev_symbol", BETWEEN))
			.list("synonyms", List.copyOf(synonyms));
		facts.thing(new Thing(LABEL, id, properties.values(), references(row)));
	}

	/** What it makes; none for pseudogenes, regions and other loci without a product. */
	private static @Nullable String type(Row row) {
		String locus = Objects.requireNonNullElse(row.get("locus_type"), "");
		if (locus.contains("pseudogene")) {
			return null;
		}
		if (locus.startsWith("RNA")) {
			return "NUCLEIC_ACID";
		}
		boolean protein = locus.equals("gene with protein product") || row.get("uniprot_ids") != null;
		return protein ? "SINGLE_PROTEIN" : null;
	}

	private static List<CrossReference> references(Row row) {
		List<CrossReference> references = new ArrayList<>();
		add(references, "NCBIGene", row.list("entrez_id", BETWEEN));
		add(references, "ENSEMBL", row.list("ensembl_gene_id", BETWEEN));
		add(references, "UniProtKB", row.list("uniprot_ids", BETWEEN));
		row.list("omim_id", BETWEEN)
			.forEach((omim) -> Curies.of("OMIM", omim)
				.ifPresent((curie) -> references.add(new CrossReference(curie, Kind.RELATED))));
		return references;
	}

	/** A gene has one identifier in each; of several proteins the first is the usual. */
	private static void add(List<CrossReference> references, String vocabulary, List<String> identifiers) {
		Kind kind = Kind.EXACT;
		for (String identifier : identifiers) {
			Optional<String> curie = Curies.of(vocabulary, identifier);
			if (curie.isPresent()) {
				references.add(new CrossReference(curie.get(), kind));
				kind = Kind.RELATED;
			}
		}
	}

}
