package org.clew.ingest.dgidb;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

/**
 * The tables of DGIdb, versions 5 and 4: interactions, drugs, genes and categories, told
 * apart by their headers.
 */
public final class Dgidb implements Format {

	private static final Dataset DATASET = new Dataset("dgidb", "DGIdb", null, null,
			"Terms of each contributing source", "DGIdb, and the source named in each statement",
			"https://www.dgidb.org", 60);

	private static final String CATEGORY = "category of genes, which Clew has no place for";

	@Override
	public String name() {
		return "dgidb";
	}

	@Override
	public String description() {
		return "DGIdb interactions, drugs, genes TSV (versions 5 and 4): drugs and their mechanisms, claim by claim";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		Reading reading = new Reading(facts);
		Table.read(input, reading::begin, reading::row);
	}

	private static Consumer<Row> rows(Table table, Facts facts) {
		if (table.has("gene_category_name") || table.has("category", "category_sources")) {
			return (row) -> facts.skip(CATEGORY);
		}
		boolean interactions = table.has("interaction_source_db_name") || table.has("interaction_claim_source");
		if (interactions && table.has("gene_name", "drug_name", "drug_concept_id", "interaction_types")) {
			return new Interactions(facts)::read;
		}
		if (table.has("drug_name", "concept_id")) {
			return new Drugs(facts)::read;
		}
		if (table.has("gene_claim_name", "gene_name")) {
			return new Genes(facts)::read;
		}
		throw new BrokenFile("Expected the columns of DGIdb's interactions (gene_name, drug_name, drug_concept_id, "
				+ "interaction_types, interaction_source_db_name or interaction_claim_source), drugs, genes or "
				+ "categories, found: " + table.header());
	}

	/** One time that the file is read. */
	private static final class Reading {

		private final Facts facts;

		private Consumer<Row> rows = (row) -> {
		};

		Reading(Facts facts) {
			this.facts = facts;
		}

		void begin(Table table) {
			this.rows = rows(table, this.facts);
			String version = table.comment("Data version");
			if (version != null) {
				this.facts.dataset(DATASET.version(version));
			}
		}

		void row(Row row) {
			this.facts.row();
			this.rows.accept(row);
		}

	}

	/**
	 * Reads drugs: one row is what one source calls a drug. A source's own number for it
	 * is another identifier. A source's name for it is none: DGIdb puts hydrocortisone
	 * with its butyrate.
	 *
	 * @param facts takes what is read
	 */
	record Drugs(Facts facts) {

		void read(Row row) {
			String name = row.get("drug_name");
			Optional<String> id = Concepts.id(row.get("concept_id"));
			if (id.isEmpty() || name == null) {
				this.facts.skip("drug that DGIdb did not recognize");
				return;
			}
			this.facts.thing(Concepts.drug(id.get(), name, references(row, id.get()), ""));
		}

		/** Within one vocabulary, another number is another substance, such as a salt. */
		private static List<CrossReference> references(Row row, String id) {
			return Concepts.drugId(row.get("drug_claim_name"))
				.filter((claimed) -> !claimed.equals(id))
				.map((claimed) -> new CrossReference(claimed,
						Curies.prefixOf(claimed).equals(Curies.prefixOf(id)) ? Kind.RELATED : Kind.EXACT))
				.stream()
				.toList();
		}

	}

	/**
	 * Reads genes: one row is what one source calls a gene. Those with HGNC's number
	 * become targets; of the others only further identifiers of known targets are kept.
	 *
	 * @param facts takes what is read
	 */
	record Genes(Facts facts) {

		void read(Row row) {
			String symbol = row.get("gene_name");
			Optional<String> id = Concepts.id(row.get("concept_id"))
				.or(() -> Optional.ofNullable(row.get("entrez_id")).map((number) -> "NCBIGene:" + number));
			if (id.isEmpty() || symbol == null) {
				this.facts.skip("gene that DGIdb did not recognize");
				return;
			}
			Optional<String> other = Concepts.geneId(row.get("gene_claim_name"))
				.filter((claimed) -> !Curies.prefixOf(claimed).equals(Curies.prefixOf(id.get())));
			if (Concepts.isGene(id.get())) {
				List<CrossReference> references = other.map((claimed) -> new CrossReference(claimed, kind(claimed)))
					.stream()
					.toList();
				this.facts.thing(Concepts.gene(id.get(), symbol, references, symbol));
			}
			else if (other.isPresent()) {
				this.facts.mapping(new Mapping(Concepts.TARGET, id.get(), other.get(), kind(other.get()), row.line()));
			}
			else {
				this.facts.skip("gene without an identifier that Clew knows genes by");
			}
		}

		/** A protein may be that of several genes. */
		private static Kind kind(String id) {
			return "UniProtKB".equals(Curies.prefixOf(id)) ? Kind.RELATED : Kind.EXACT;
		}

	}

}
