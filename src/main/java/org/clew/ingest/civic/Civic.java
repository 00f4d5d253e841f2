package org.clew.ingest.civic;

import java.io.IOException;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.Table;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Newest;

/** CIViC's tables of clinical evidence, with today's columns or those of before 2022. */
public final class Civic implements Format {

	private static final Dataset DATASET = new Dataset("civic", "CIViC, Clinical Interpretation of Variants in Cancer",
			null, null, "CC0-1.0", "CIViC, civicdb.org", "https://civicdb.org", 50);

	@Override
	public String name() {
		return "civic";
	}

	@Override
	public String description() {
		return "CIViC clinical evidence TSV (25 or the legacy 41 columns): evidence on drugs, diseases and alterations";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		Newest reviewed = new Newest();
		Table.read(input, Civic::check, (row) -> {
			facts.row();
			reviewed.add(row.get("last_review_date"));
			new EvidenceRow(row, facts).read();
		});
		// The table carries no date: it is from when its newest row was reviewed, or
		// later.
		reviewed.date().ifPresent((date) -> facts.dataset(DATASET.date(date)));
	}

	private static void check(Table table) {
		if (table.has("assertion_id")) {
			throw new BrokenFile("This is CIViC's table of assertions, and not evidence: each sums up evidence that "
					+ "the table of clinical evidence has");
		}
		boolean today = table.has("molecular_profile", "therapies", "significance");
		boolean legacy = table.has("gene", "variant", "drugs", "clinical_significance");
		if (!table.has("evidence_id", "evidence_type", "evidence_direction", "evidence_level", "citation_id", "disease")
				|| !(today || legacy)) {
			throw new BrokenFile("Expected the columns of CIViC's clinical evidence (evidence_id, molecular_profile or "
					+ "gene and variant, therapies or drugs, …), found: " + table.header());
		}
	}

}
