package org.clew.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.claim.Claims;
import org.clew.claim.GraphSchema;
import org.clew.export.Export.Written;
import org.clew.graph.DataHead;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Reads Clew's own KGX back into an empty database: every record and relation as it was,
 * with the sources that stated it. Any other KGX is imported, not restored.
 */
public final class Restore {

	private static final int BATCH = 2000;

	/** Stands in the graph while it is restored, and so tells what a kill left. */
	private static final String EMPTY = """
			RETURN NOT EXISTS { MATCH (n) } OR EXISTS { MATCH (:Restoring) } AS empty
			""";

	private static final String BEGIN = "MERGE (:Restoring)";

	private static final String CLEAR = """
			MATCH (n)
			WHERE NOT n:Restoring
			CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
			""";

	private static final String END = "MATCH (n:Restoring) DELETE n";

	private static final String RECORDS = """
			UNWIND $rows AS row
			CREATE (n:$(row.labels))
			SET n = row.properties
			WITH n, row
			UNWIND row.identifiers AS identifier
			MERGE (i:Identifier {curie: identifier.curie})
			CREATE (i)-[r:$(identifier.type)]->(n)
			SET r = identifier.properties
			""";

	private static final String RELATIONS = """
			UNWIND $rows AS row
			MATCH (a:Entity {id: row.from})
			OPTIONAL MATCH (entity:Entity {id: row.to})
			OPTIONAL MATCH (name:UnmatchedName {id: row.to})
			WITH a, coalesce(entity, name) AS b, row
			CREATE (a)-[r:$(row.type)]->(b)
			SET r = row.properties
			""";

	private final Driver driver;

	public Restore(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Whether files are what {@code export kgx} writes.
	 * @return whether they are its two tables
	 * @throws IOException if one cannot be read
	 */
	public static boolean isExport(List<Path> files) throws IOException {
		return files.size() == 2 && has(files, KgxFiles.NODES, KgxFiles.NODE_COLUMNS)
				&& has(files, KgxFiles.EDGES, KgxFiles.EDGE_COLUMNS);
	}

	private static boolean has(List<Path> files, String name, List<String> columns) throws IOException {
		for (Path file : files) {
			if (file.endsWith(name)) {
				try (BufferedReader text = Files.newBufferedReader(file)) {
					return String.join("\t", columns).equals(text.readLine());
				}
			}
		}
		return false;
	}

	/**
	 * {@return whether nothing is in the graph, but for what a restoring left that was
	 * cut short}
	 */
	public boolean isEmpty() {
		try (Session session = this.driver.session()) {
			return session.run(EMPTY).single().get("empty").asBoolean();
		}
	}

	/**
	 * Restores.
	 * @return how much there is now
	 * @throws IOException if a file cannot be read
	 */
	public Written run(List<Path> files) throws IOException {
		new Claims(this.driver, Duration.ofMinutes(5)).prepare();
		try (Session session = this.driver.session()) {
			session.run(BEGIN).consume();
			session.run(CLEAR).consume();
			long records = each(files, KgxFiles.NODES, KgxFiles.NODE_COLUMNS, (rows) -> write(session, RECORDS, rows));
			long relations = each(files, KgxFiles.EDGES, KgxFiles.EDGE_COLUMNS,
					(rows) -> write(session, RELATIONS, rows));
			GraphSchema.order(session);
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run(END).consume();
				DataHead.movedUnlisted(transaction);
			});
			return new Written(records, relations);
		}
	}

	private static void write(Session session, String statement, List<Map<String, String>> rows) {
		List<Map<String, Object>> parameters = rows.stream()
			.map((row) -> statement.equals(RECORDS) ? record(row) : relation(row))
			.toList();
		session.executeWriteWithoutResult(
				(transaction) -> transaction.run(statement, Map.of("rows", parameters)).consume());
	}

	private static Map<String, Object> record(Map<String, String> row) {
		return Map.of("labels", List.of(cell(row, "clew_labels").split("\\|", -1)), "properties",
				Json.map(cell(row, "clew_properties")), "identifiers", Json.maps(cell(row, "clew_identifiers")));
	}

	private static Map<String, Object> relation(Map<String, String> row) {
		boolean reversed = Boolean.parseBoolean(cell(row, "clew_reversed"));
		return Map.of("from", cell(row, reversed ? "object" : "subject"), "to",
				cell(row, reversed ? "subject" : "object"), "type", cell(row, "clew_type"), "properties",
				Json.map(cell(row, "clew_properties")));
	}

	private static String cell(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

	private static long each(List<Path> files, String name, List<String> columns, Batch batch) throws IOException {
		Path file = files.stream().filter((path) -> path.endsWith(name)).findFirst().orElseThrow();
		long count = 0;
		List<Map<String, String>> rows = new ArrayList<>();
		try (BufferedReader text = Files.newBufferedReader(file)) {
			text.readLine();
			for (String line = text.readLine(); line != null; line = text.readLine()) {
				String[] cells = line.split("\t", -1);
				if (cells.length != columns.size()) {
					throw new UncheckedIOException(
							new IOException("%s: row %d has %d columns, and not %d: it ends too early".formatted(file,
									count + 2, cells.length, columns.size())));
				}
				Map<String, String> row = new HashMap<>();
				for (int i = 0; i < cells.length; i++) {
					row.put(columns.get(i), cells[i]);
				}
				rows.add(row);
				count++;
				if (rows.size() == BATCH) {
					batch.accept(rows);
					rows.clear();
				}
			}
		}
		if (!rows.isEmpty()) {
			batch.accept(rows);
		}
		return count;
	}

	private interface Batch {

		void accept(List<Map<String, String>> rows);

	}

}
