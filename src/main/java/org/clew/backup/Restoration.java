package org.clew.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clew.backup.Backup.Content;
import org.clew.bulk.BulkGraph;
import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;
import org.clew.bulk.BulkWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Makes an embedded database of a backup: the same nodes, relations and indexes. There is
 * all of it afterwards or, if anything fails, nothing.
 */
public final class Restoration {

	private static final String AWAIT = "CALL db.awaitIndexes(900)";

	private final BackupFile backup;

	/**
	 * Prepares to restore.
	 * @throws IOException if it is no backup, or not complete
	 */
	public Restoration(Path file) throws IOException {
		this.backup = BackupFile.verified(file);
	}

	/**
	 * Writes the database.
	 * @param directory where it is to keep its data; there must be none yet
	 * @return how much it holds
	 * @throws IllegalStateException if there is a database already
	 */
	public Content into(Path directory) {
		ByteArrayOutputStream rejected = new ByteArrayOutputStream();
		if (new BulkWriter(directory).write(new Written(this.backup), rejected) > 0) {
			throw new IllegalStateException(
					"The backup contradicts itself: " + rejected.toString(StandardCharsets.UTF_8));
		}
		return this.backup.content();
	}

	/**
	 * Creates the indexes, for which the database has to run.
	 * @param driver leads to the restored database
	 */
	public void index(Driver driver) {
		try (Session session = driver.session()) {
			this.backup.schema().forEach((statement) -> session.run(statement).consume());
			session.run(AWAIT).consume();
		}
	}

	/** The lines of a backup as nodes and relations. */
	private record Written(BackupFile backup) implements BulkGraph {

		@Override
		public long nodeCount() {
			return this.backup.content().nodes();
		}

		@Override
		public long relationCount() {
			return this.backup.content().relations();
		}

		@Override
		public Iterator<Supplier<Stream<BulkNode>>> nodes() {
			return batches(this.backup.nodes(), Written::node);
		}

		@Override
		public Iterator<Supplier<Stream<BulkRelation>>> relations() {
			return batches(this.backup.relations(), Written::relation);
		}

		private static BulkNode node(Map<String, Object> line) {
			return new BulkNode(text(line, "id"),
					((List<?>) line.getOrDefault("labels", List.of())).stream().map(String::valueOf).toList(),
					properties(line));
		}

		private static BulkRelation relation(Map<String, Object> line) {
			return new BulkRelation(text(line, "from"), text(line, "type"), text(line, "to"), properties(line));
		}

		private static String text(Map<String, Object> line, String name) {
			return String.valueOf(line.get(name));
		}

		private static Map<String, Object> properties(Map<String, Object> line) {
			return Properties.stored((Map<?, ?>) line.getOrDefault("properties", Map.of()));
		}

		private static <T> Iterator<Supplier<Stream<T>>> batches(Iterator<List<String>> lines,
				Function<Map<String, Object>, T> reading) {
			return new Iterator<>() {

				@Override
				public boolean hasNext() {
					return lines.hasNext();
				}

				@Override
				public Supplier<Stream<T>> next() {
					List<String> batch = lines.next();
					return () -> batch.stream().map(BackupFile::map).map(reading);
				}

			};
		}

	}

}
