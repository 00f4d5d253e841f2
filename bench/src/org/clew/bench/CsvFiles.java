package org.clew.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clew.bulk.BulkGraph;
import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;
import org.clew.generate.Generation;

/**
 * Writes a generated graph as the CSV files that {@code neo4j-admin database import} reads,
 * and prints the arguments that name them.
 * <p>
 * Arguments: nodes, edges, folder.
 */
public final class CsvFiles {

	private final Path folder;

	private final Map<String, Writer> files = new LinkedHashMap<>();

	private CsvFiles(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] args) throws IOException {
		BulkGraph graph = new Generation(Long.parseLong(args[0]), Long.parseLong(args[1]), 1).graph();
		CsvFiles csv = new CsvFiles(Files.createDirectories(Path.of(args[2])));
		graph.nodes().forEachRemaining((batch) -> batch.get().forEach(csv::node));
		graph.relations().forEachRemaining((batch) -> batch.get().forEach(csv::relation));
		for (Map.Entry<String, Writer> file : csv.files.entrySet()) {
			file.getValue().close();
			System.out.println((file.getKey().startsWith("nodes") ? "--nodes=" : "--relationships=")
					+ csv.folder.resolve(file.getKey()));
		}
	}

	private void node(BulkNode node) {
		String labels = String.join(";", node.labels());
		write("nodes-" + labels.replace(";", "-"), ":ID,:LABEL", List.of(node.key(), labels), node.properties());
	}

	private void relation(BulkRelation relation) {
		write("relations-" + relation.type(), ":START_ID,:END_ID,:TYPE",
				List.of(relation.from(), relation.to(), relation.type()), relation.properties());
	}

	/** One file for each set of properties, as a header holds for its whole file. */
	private void write(String name, String header, List<String> first, Map<String, Object> unsorted) {
		Map<String, Object> properties = new TreeMap<>(unsorted);
		String file = name + "-" + Integer.toHexString(properties.keySet().hashCode()) + ".csv";
		Writer writer = this.files.computeIfAbsent(file, (key) -> open(key, header, properties));
		List<String> cells = new ArrayList<>();
		first.forEach((cell) -> cells.add(quoted(cell)));
		properties.values().forEach((value) -> cells.add(quoted(text(value))));
		try {
			writer.append(String.join(",", cells)).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Writer open(String file, String header, Map<String, Object> properties) {
		try {
			Writer writer = Files.newBufferedWriter(this.folder.resolve(file));
			writer.append(header);
			for (Map.Entry<String, Object> property : properties.entrySet()) {
				writer.append(',').append(property.getKey()).append(':').append(type(property.getValue()));
			}
			writer.append('\n');
			return writer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String type(Object value) {
		return switch (value) {
			case List<?> list -> "string[]";
			case Long number -> "long";
			case Double number -> "double";
			case Boolean truth -> "boolean";
			case String text -> "string";
			default -> "datetime";
		};
	}

	private static String text(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString).collect(Collectors.joining(";"))
				: value.toString();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

}
