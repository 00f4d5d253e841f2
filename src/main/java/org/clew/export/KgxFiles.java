package org.clew.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.clew.export.Export.Written;
import org.clew.export.Graph.Node;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes KGX: a table of nodes and one of edges. The columns with {@code clew_} hold all
 * that Clew knows, so that {@link Restore} makes the same graph of them.
 */
final class KgxFiles {

	static final String NODES = "nodes.tsv";

	static final String EDGES = "edges.tsv";

	static final List<String> NODE_COLUMNS = List.of("id", "category", "name", "synonym", "xref", "symbol",
			"provided_by", "clew_labels", "clew_properties", "clew_identifiers");

	static final List<String> EDGE_COLUMNS = List.of("id", "subject", "predicate", "object", "category",
			"primary_knowledge_source", "aggregator_knowledge_source", "knowledge_level", "agent_type", "publications",
			"causal_mechanism_qualifier", "object_aspect_qualifier", "object_direction_qualifier", "clew_sources",
			"clew_type", "clew_reversed", "clew_properties");

	private static final String CLEW = "infores:clew";

	private final Graph graph;

	KgxFiles(Graph graph) {
		this.graph = graph;
	}

	Written write(Path folder) throws IOException {
		try (BufferedWriter nodes = Files.newBufferedWriter(folder.resolve(NODES), UTF_8);
				BufferedWriter edges = Files.newBufferedWriter(folder.resolve(EDGES), UTF_8)) {
			line(nodes, NODE_COLUMNS);
			line(edges, EDGE_COLUMNS);
			long records = this.graph.records((node) -> line(nodes, cells(node)));
			long relations = this.graph.relations((relation) -> line(edges, cells(relation)));
			return new Written(records, relations);
		}
	}

	private static List<String> cells(Node node) {
		return List.of(node.id(), Biolink.category(node), name(node), texts(node, "synonyms"),
				texts(node, "identifiers"), text(node, "symbol"), CLEW, String.join("|", node.labels()),
				Json.write(node.properties()), Json.write(node.identifiers()));
	}

	private static List<String> cells(Relation relation) {
		boolean reversed = Biolink.isReversed(relation);
		String properties = Json.write(relation.properties());
		List<String> sources = relation.list("sources");
		String key = relation.from() + " " + relation.type() + " " + relation.to() + " " + properties;
		boolean acts = relation.type().equals("ACTS_ON");
		return List.of("urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)),
				reversed ? relation.to() : relation.from(), Biolink.predicate(relation),
				reversed ? relation.from() : relation.to(), "biolink:Association",
				sources.isEmpty() ? CLEW : Biolink.resource(sources.get(0)), CLEW,
				first(relation.list("knowledgeLevels")), first(relation.list("agentTypes")), publications(relation),
				Biolink.mechanism(relation), acts ? "activity" : "", Biolink.direction(relation),
				String.join("|", sources), relation.type(), String.valueOf(reversed), properties);
	}

	private static String first(List<String> constants) {
		return constants.isEmpty() ? "not_provided" : Biolink.constant(constants.get(0));
	}

	private static String publications(Relation relation) {
		Set<String> all = new LinkedHashSet<>();
		relation.list("publications")
			.forEach((
					cited) -> List.of(cited.split(" ", -1)).stream().filter((one) -> !one.isEmpty()).forEach(all::add));
		return String.join("|", all);
	}

	private static String name(Node node) {
		String name = text(node, "name");
		return name.isEmpty() ? text(node, "title") : name;
	}

	private static String text(Node node, String property) {
		return plain(String.valueOf(node.properties().getOrDefault(property, "")));
	}

	private static String texts(Node node, String property) {
		return (node.properties().get(property) instanceof List<?> list)
				? list.stream().map(String::valueOf).map(KgxFiles::plain).collect(Collectors.joining("|")) : "";
	}

	/** What separates columns, rows and values cannot stand within one. */
	private static String plain(String text) {
		return text.replaceAll("[\\s|]+", " ").strip();
	}

	private static void line(BufferedWriter file, List<String> cells) throws IOException {
		file.write(String.join("\t", cells));
		file.write('\n');
	}

}
