package org.clew.ingest.opentargets;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.fact.Facts;

/**
 * Tables of the Open Targets Platform, as Parquet or JSON, with the columns of before and
 * since release 26: targets, diseases, drugs, mechanisms, indications and warnings. The
 * columns tell which it is.
 */
public final class OpenTargets implements Format {

	private static final Dataset DATASET = new Dataset("opentargets", "Open Targets Platform", null, null, "CC0-1.0",
			"Open Targets Platform", "https://platform.opentargets.org", 20);

	private static final List<Kind> KINDS = List.of(new Mechanisms(), new Warnings(), new Indications(), new Drugs(),
			new Targets(), new Diseases());

	@Override
	public String name() {
		return "opentargets";
	}

	@Override
	public String description() {
		return "Open Targets Parquet or JSON: targets, diseases, drugs, mechanisms, indications, warnings";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		if (Files.size(input.path()) == 0) {
			throw new BrokenFile("Expected a table of Open Targets, found nothing");
		}
		try (Columns columns = Columns.open(input)) {
			Set<String> names = columns.names();
			Kind kind = kind(names);
			columns.read(kind.columns(), (row, number) -> {
				facts.row();
				if (row == null) {
					facts.reject(number, "", null, "no JSON");
				}
				else {
					kind.read(new Item(row, number), facts);
				}
			});
		}
	}

	private static Kind kind(Set<String> columns) {
		return KINDS.stream()
			.filter((kind) -> kind.isTold(columns))
			.findFirst()
			.orElseThrow(() -> new BrokenFile(
					"Expected targets, diseases, drugs, mechanisms, indications or warnings of Open Targets, found columns: "
							+ String.join(", ", columns)));
	}

	/** A kind of table. */
	interface Kind {

		/** Whether these are its columns. */
		boolean isTold(Set<String> columns);

		/** The columns that it reads, under the names of all releases. */
		List<String> columns();

		void read(Item row, Facts facts);

	}

}
