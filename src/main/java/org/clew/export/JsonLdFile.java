package org.clew.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clew.export.Export.Written;
import org.clew.export.Graph.Node;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes one document of JSON-LD: records, and relations as Biolink's associations with
 * their sources. Prefixes lead to the Bioregistry, which knows where each is resolved.
 */
final class JsonLdFile {

	static final String FILE = "graph.jsonld";

	private static final List<String> PREFIXES = List.of("MONDO", "DOID", "orphanet", "OMIM", "NCIT", "UMLS", "MESH",
			"EFO", "HGNC", "NCBIGene", "ENSEMBL", "UniProtKB", "CHEMBL.COMPOUND", "CHEMBL.TARGET", "DRUGBANK",
			"DrugCentral", "RXCUI", "CLINICALTRIALS", "PMID", "PMC", "doi", "civic.eid", "infores");

	private final Graph graph;

	JsonLdFile(Graph graph) {
		this.graph = graph;
	}

	Written write(Path folder) throws IOException {
		try (BufferedWriter file = Files.newBufferedWriter(folder.resolve(FILE), UTF_8)) {
			file.write("{\"@context\":" + Json.write(context()) + ",\n\"@graph\":[");
			Items items = new Items(file);
			long records = this.graph.records((node) -> items.write(item(node)));
			long relations = this.graph.relations((relation) -> items.write(item(relation)));
			file.write("\n]}\n");
			return new Written(records, relations);
		}
	}

	private static Map<String, Object> context() {
		Map<String, Object> context = new TreeMap<>();
		PREFIXES.forEach((prefix) -> context.put(prefix,
				Map.of("@id", "https://bioregistry.io/" + prefix + ":", "@prefix", true)));
		context.put("biolink", Map.of("@id", "https://w3id.org/biolink/vocab/", "@prefix", true));
		context.put("clew", Map.of("@id", "urn:clew:", "@prefix", true));
		context.put("@vocab", "urn:clew:property/");
		context.put("name", "biolink:name");
		context.put("synonyms", "biolink:synonym");
		context.put("identifiers", Map.of("@id", "biolink:xref", "@type", "@id"));
		for (String end : List.of("subject", "predicate", "object")) {
			context.put(end, Map.of("@id", "biolink:" + end, "@type", "@id"));
		}
		context.put("publications", Map.of("@id", "biolink:publications", "@type", "@id"));
		context.put("primary_knowledge_source", "biolink:primary_knowledge_source");
		context.put("knowledge_level", "biolink:knowledge_level");
		context.put("agent_type", "biolink:agent_type");
		return context;
	}

	private static Map<String, Object> item(Node node) {
		Map<String, Object> item = new LinkedHashMap<>(node.properties());
		item.remove("id");
		item.put("@id", node.id());
		item.put("@type", List.of(Biolink.category(node), "clew:" + node.label()));
		return item;
	}

	private static Map<String, Object> item(Relation relation) {
		boolean reversed = Biolink.isReversed(relation);
		Map<String, Object> item = new LinkedHashMap<>(relation.properties());
		item.put("@type", List.of("biolink:Association", "clew:" + relation.type()));
		item.put("subject", reversed ? relation.to() : relation.from());
		item.put("predicate", Biolink.predicate(relation));
		item.put("object", reversed ? relation.from() : relation.to());
		List<String> sources = relation.list("sources");
		item.put("primary_knowledge_source", sources.isEmpty() ? "infores:clew" : Biolink.resource(sources.get(0)));
		item.put("publications",
				relation.list("publications")
					.stream()
					.flatMap((cited) -> List.of(cited.split(" ", -1)).stream())
					.filter((cited) -> !cited.isEmpty())
					.distinct()
					.toList());
		return item;
	}

	/** Items of a list, with commas between. */
	private static final class Items {

		private final BufferedWriter file;

		private boolean any;

		Items(BufferedWriter file) {
			this.file = file;
		}

		void write(Map<String, Object> item) throws IOException {
			this.file.write(this.any ? ",\n" : "\n");
			this.file.write(Json.write(item));
			this.any = true;
		}

	}

}
