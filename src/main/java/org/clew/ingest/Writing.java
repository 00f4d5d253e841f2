package org.clew.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.Claims.Changes;
import org.clew.ingest.Importer.Pass;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** A later pass through a file: gathers what it says, and writes it batch by batch. */
final class Writing implements Facts {

	/**
	 * Each batch is one transaction: larger ones cost less each fact, and more memory.
	 */
	private static final int BATCH = 2500;

	private final Turn turn;

	private final Dataset dataset;

	private final Driver driver;

	private final Claims claims;

	private final Names names;

	private final Ends ends;

	private final Path file;

	private final Pass pass;

	private final ImportReport report;

	private final List<Thing> things = new ArrayList<>();

	private final List<Mapping> mappings = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	Writing(Turn turn, Path file, Dataset dataset, Driver driver, Claims claims, Names names, Pass pass) {
		this.turn = turn;
		this.file = file;
		this.dataset = dataset;
		this.driver = driver;
		this.claims = claims;
		this.names = names;
		this.ends = new Ends(driver);
		this.pass = pass;
		this.report = pass.report();
	}

	@Override
	public void dataset(Dataset dataset) {
		// The check has read it to the end, and knows.
	}

	@Override
	public void row() {
		this.pass.progress().row();
	}

	@Override
	public void thing(Thing thing) {
		if (this.turn == Turn.RECORDS) {
			this.things.add(thing);
			flush(this.things.size());
		}
	}

	@Override
	public void mapping(Mapping mapping) {
		if (this.turn == Turn.RELATIONS) {
			this.mappings.add(mapping);
			flush(this.mappings.size());
		}
	}

	@Override
	public void link(Link link) {
		if (this.turn == Turn.RELATIONS) {
			this.links.add(link);
			flush(this.links.size());
		}
	}

	@Override
	public void skip(String reason) {
		// The check has counted it.
	}

	@Override
	public void reject(long line, String field, @Nullable String value, String reason) {
		// The check has counted it.
	}

	private void flush(int size) {
		if (size >= BATCH) {
			finish();
		}
	}

	/** Writes what was gathered. */
	void finish() {
		writeThings();
		writeMappings();
		writeLinks();
	}

	private void writeThings() {
		if (!this.things.isEmpty()) {
			Batch batch = new Things(this.driver, this.names, this.dataset, this::wrong).batch(this.things);
			this.things.clear();
			write(batch);
		}
	}

	private void writeMappings() {
		if (!this.mappings.isEmpty()) {
			Batch batch = new Mappings(this.driver, this.dataset, this.report, this::wrong).batch(this.mappings);
			this.mappings.clear();
			write(batch);
			this.ends.forget();
		}
	}

	private void writeLinks() {
		if (!this.links.isEmpty()) {
			Unmatched unmatched = new Unmatched(this.dataset.id());
			Batch batch = new Links(this.ends, this.names, this.dataset, this.report, this::wrong).batch(this.links,
					unmatched);
			this.links.clear();
			write(batch);
			unmatched.write(this.driver);
		}
	}

	private void write(Batch batch) {
		Changes changes = this.claims.write(batch, (dangling) -> wrong(0, dangling.type(),
				dangling.from() + " " + dangling.to(), "An end of the relation is not in the graph"));
		this.report.add(changes);
	}

	/** What only the graph could tell is wrong. */
	private void wrong(long line, String field, String value, String reason) {
		this.report.reject(reason, 1);
		this.pass.rejections().add(this.file, line, field, value, reason);
	}

	/** What is written in a pass. */
	enum Turn {

		RECORDS("Writing records"),

		RELATIONS("Writing relations");

		private final String title;

		Turn(String title) {
			this.title = title;
		}

		String title() {
			return this.title;
		}

	}

}
