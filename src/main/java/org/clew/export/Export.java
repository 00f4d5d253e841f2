package org.clew.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Writes the whole graph into a folder, record by record.
 */
public final class Export {

	private final Graph graph;

	public Export(Driver driver) {
		this.graph = new Graph(driver);
	}

	/**
	 * Writes.
	 * @param format what to write
	 * @param folder where; it is created if it is not there, and files in it are replaced
	 * @param release the release that the graph has to be; any if null
	 * @return how much was written
	 * @throws IOException if a file cannot be written
	 */
	public Written run(ExportFormat format, Path folder, @Nullable String release) throws IOException {
		Graph.State before = this.graph.state();
		if (release != null && !release.equals(before.version())) {
			throw new IllegalArgumentException(
					"The graph is release '%s', and not '%s'".formatted(before.version(), release));
		}
		Files.createDirectories(folder);
		Written written = switch (format) {
			case KGX -> new KgxFiles(this.graph).write(folder);
			case CSV -> new CsvFiles(this.graph).write(folder);
			case JSONLD -> new JsonLdFile(this.graph).write(folder);
		};
		if (!before.equals(this.graph.state())) {
			throw new IllegalStateException(
					"The graph was changed while it was written: the files are of no one state. Export it again.");
		}
		return written;
	}

	/**
	 * How much was written.
	 *
	 * @param records how many records
	 * @param relations how many relations
	 */
	public record Written(long records, long relations) {

		public String prettyPrint() {
			return "%,d records and %,d relations".formatted(this.records, this.relations);
		}

	}

}
