package org.clew.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files of patients, and calls of agents' tools, with hostile values.
 */
final class HostileFiles {

	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private static final List<String> TOOLS = List.of("find_names", "find_candidates", "explain_candidate", "how_to_ask", "evidence_on_pair",
			"what_changed", "no_such_tool");

	private final Random random;

	HostileFiles(Random random) {
		this.random = random;
	}

	/** A file of each format in turn, in which one value is hostile, or there are too many of it. */
	String patient() {
		Object value = HostileQueries.TEXTS.get(this.random.nextInt(HostileQueries.TEXTS.size()));
		int many = this.random.nextBoolean() ? 1 : 1 + this.random.nextInt(2_000);
		return switch (this.random.nextInt(6)) {
			case 0 -> JSON.writeValueAsString(Map.of("id", "x", "subject", Map.of("id", value), "metaData", Map.of(), "diseases",
					times(many, Map.of("term", Map.of("id", value, "label", value)))));
			case 1 -> JSON.writeValueAsString(Map.of("resourceType", "Bundle", "type", "collection", "entry",
					times(many, Map.of("resource", Map.of("resourceType", "Condition", "code", Map.of("text", value))))));
			case 2 -> "Hugo_Symbol\tHGVSp_Short\tVariant_Classification\n" + (value + "\tp.V600E\tMissense_Mutation\n").repeat(Math.min(many, 20));
			case 3 -> "##fileformat=VCFv4.2\n##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|SYMBOL|HGVSp\">\n"
					+ "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n" + ("1\t1\t.\tA\tT\t.\tPASS\tCSQ=T|" + value + "|p.Val600Glu\n").repeat(Math.min(many, 20));
			case 4 -> "gene\talteration\n" + IntStream.range(0, many).mapToObj((i) -> "GENE" + i + "\t" + cut(value) + "\n").collect(Collectors.joining());
			default -> "[".repeat(many * 20) + value;
		};
	}

	/** A call of a tool, or of something that is none. */
	String call() {
		Object value = HostileQueries.TEXTS.get(this.random.nextInt(HostileQueries.TEXTS.size()));
		String tool = TOOLS.get(this.random.nextInt(TOOLS.size()));
		Map<String, Object> arguments = Map.of("texts", List.of(value), "drug", value, "disease", value, "since", value, "country", value,
				"patient", Map.of("disease", value), "first", 1_000_000_000);
		return switch (this.random.nextInt(4)) {
			case 0 -> "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": " + JSON.writeValueAsString(value) + "}";
			case 1 -> "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {\"cursor\": " + JSON.writeValueAsString(value) + "}}";
			default -> JSON.writeValueAsString(
					Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/call", "params", Map.of("name", tool, "arguments", arguments)));
		};
	}

	private static String cut(Object value) {
		String text = String.valueOf(value);
		return text.substring(0, Math.min(100, text.length()));
	}

	private static List<Object> times(int many, Object value) {
		return IntStream.range(0, Math.min(many, 200)).mapToObj((i) -> value).toList();
	}

}
