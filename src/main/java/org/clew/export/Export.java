package org.clew.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Writes the whole graph into a folder, record by record. */
public final class Export {

	private static final String PARTLY = "Studies, uses and evidence are as they were then; all else (drugs, targets, "
			+ "diseases, mechanisms, licences, labels, programmes) is as it is today.";

	private final Driver driver;

	public Export(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Writes.
	 * @param folder where; it is created if it is not there, and files in it are replaced
	 * @param release the number of a release that was cut, to write the graph as it was
	 * then, or the version of the seed that the graph has to have; null for the graph as
	 * it is
	 * @return how much was written
	 * @throws IOException if a file cannot be written
	 */
	public Written run(ExportFormat format, Path folder, @Nullable String release) throws IOException {
		Graph now = new Graph(this.driver, null);
		Graph.State before = now.state();
		ZonedDateTime at = (release != null && !release.equals(before.version())) ? cut(now, before, release) : null;
		Graph graph = new Graph(this.driver, at);
		Files.createDirectories(folder);
		Written written = switch (format) {
			case KGX -> new KgxFiles(graph).write(folder);
			case CSV -> new CsvFiles(graph).write(folder);
			case JSONLD -> new JsonLdFile(graph).write(folder);
		};
		if (!before.equals(now.state())) {
			throw new IllegalStateException(
					"The graph was changed while it was written: the files are of no one state. Export it again.");
		}
		Written told = (at != null) ? written.of("Release %s of %s. %s".formatted(release, at.toLocalDate(), PARTLY))
				: written;
		if (told.note() != null) {
			Files.writeString(folder.resolve("RELEASE.txt"), told.note() + System.lineSeparator());
		}
		new RoCrate(this.driver).write(folder, (at != null) ? "release " + release : before.version(),
				(at != null) ? at.toLocalDate() : LocalDate.now(ZoneOffset.UTC), told.note());
		return told;
	}

	private static ZonedDateTime cut(Graph graph, Graph.State state, String release) {
		Map<String, ZonedDateTime> releases = graph.releases();
		ZonedDateTime at = releases.get(release);
		if (at == null) {
			throw new IllegalArgumentException(
					"There is no release '%s'. The graph is '%s'; releases that were cut: %s".formatted(release,
							state.version(), releases.isEmpty() ? "none" : String.join(", ", releases.keySet())));
		}
		return at;
	}

	/**
	 * How much was written.
	 *
	 * @param records how many records
	 * @param relations how many relations
	 * @param note what is to be known of it; null if nothing
	 */
	public record Written(long records, long relations, @Nullable String note) {

		Written(long records, long relations) {
			this(records, relations, null);
		}

		Written of(String note) {
			return new Written(this.records, this.relations, note);
		}

		public String prettyPrint() {
			return "%,d records and %,d relations".formatted(this.records, this.relations);
		}

	}

}
