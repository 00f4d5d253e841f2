package org.clew.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clew.ingest.Importer.Pass;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/** The first pass through a file: counts, and writes down what is wrong. */
final class Checking implements Facts {

	private final Path file;

	private final Pass pass;

	private Dataset dataset;

	private long rows;

	private long things;

	private long links;

	private final Map<String, Long> skipped = new LinkedHashMap<>();

	private final Map<String, Long> rejected = new LinkedHashMap<>();

	Checking(Path file, Dataset dataset, Pass pass) {
		this.file = file;
		this.dataset = dataset;
		this.pass = pass;
	}

	Dataset dataset() {
		return this.dataset;
	}

	/** The file is sound, so it counts. */
	void keep() {
		ImportReport report = this.pass.report();
		report.add(this.rows, this.things, this.links);
		this.skipped.forEach(report::skip);
		this.rejected.forEach(report::reject);
	}

	@Override
	public void dataset(Dataset dataset) {
		this.dataset = dataset;
	}

	@Override
	public void row() {
		this.rows++;
		this.pass.progress().row();
	}

	@Override
	public void thing(Thing thing) {
		this.things++;
	}

	@Override
	public void link(Link link) {
		this.links++;
	}

	@Override
	public void mapping(Mapping mapping) {
		this.links++;
	}

	@Override
	public void skip(String reason) {
		this.skipped.merge(reason, 1L, Long::sum);
	}

	@Override
	public void reject(long line, String field, @Nullable String value, String reason) {
		this.rejected.merge(reason, 1L, Long::sum);
		this.pass.rejections().add(this.file, line, field, value, reason);
	}

}
