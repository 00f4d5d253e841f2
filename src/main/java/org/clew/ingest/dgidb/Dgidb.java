package org.clew.ingest.dgidb;

import java.io.IOException;
import java.util.function.Consumer;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Facts;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.Table.Row;
import org.clew.ingest.Table;

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

}
