package org.clew.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files of patients, calls of agents' tools, noise, and what costs much to read.
 */
final class HostileFiles {

	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private static final List<String> TOOLS = List.of("find_names", "find_candidates", "explain_candidate", "how_to_ask", "evidence_on_pair",
			"what_changed", "no_such_tool");

	static final List<String> HEADERS = List.of("Content-Type: application/json", "Content-Type: text/plain",
			"Content-Type: application/graphql-response+json", "Content-Type: ", "Content-Type: application/json; charset=utf-7",
			"Content-Type: multipart/form-data; boundary=x", "Content-Type: " + "a/".repeat(2000), "Accept: nonsense", "Accept: text/event-stream",
			"Authorization: Bearer a.b.c", "Authorization: Bearer clew_x", "Authorization: Basic bmVvNGo6bmVvNGo=", "Origin: http://elsewhere.example",
			"Transfer-Encoding: chunked", "Content-Encoding: gzip", "Upgrade: websocket", "Cookie: JSESSIONID=" + "x".repeat(3000),
			"X-Forwarded-For: 127.0.0.1, ::1, x", "Expect: 100-continue", "If-None-Match: \"\\\"", "Range: bytes=0-1", "Host: elsewhere.example");

	static final List<String> PATHS = List.of("/graphql", "/graphql/", "/graphql?query=%7B", "/graphql?query={__typename}",
			"/graphql?query=" + "%7Ba".repeat(500), "/graphql?variables=%7B", "/csv?query=%7Bdrugs", "/csv", "/%2e%2e/%2e%2e/etc/passwd",
			"/explorer/..%2f..%2fapplication.yaml", "/actuator/env", "/actuator/heapdump", "/actuator/health/%00", "/drug/%00", "/feeds/evidence.atom?drug=%27",
			"//graphql", "/graphiql/../application.yaml", "/;a=b/graphql", "/" + "a".repeat(9000));

	static final List<String> METHODS = List.of("POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "BREW");

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
		Map<String, Object> arguments = this.random.nextInt(3) == 0 ? Map.of("texts", List.of(value), "drug", value, "disease", value, "since", value,
				"country", value, "patient", Map.of("disease", value), "first", 1_000_000_000) : expected(tool, value);
		return switch (this.random.nextInt(4)) {
			case 0 -> "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": " + JSON.writeValueAsString(value) + "}";
			case 1 -> "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {\"cursor\": " + JSON.writeValueAsString(value) + "}}";
			default -> JSON.writeValueAsString(
					Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/call", "params", Map.of("name", tool, "arguments", arguments)));
		};
	}

	/** What a tool takes, so that the value comes to where it is read. */
	private static Map<String, Object> expected(String tool, Object value) {
		return switch (tool) {
			case "find_names" -> Map.of("texts", List.of(value));
			case "find_candidates" -> Map.of("patient", Map.of("disease", value));
			case "explain_candidate", "how_to_ask" -> Map.of("patient", Map.of("disease", value), "drug", value);
			case "evidence_on_pair" -> Map.of("drug", value, "disease", value);
			default -> Map.of("since", value);
		};
	}

	String value() {
		return String.valueOf(HostileQueries.TEXTS.get(this.random.nextInt(HostileQueries.TEXTS.size())));
	}

	private static String cut(Object value) {
		String text = String.valueOf(value);
		return text.substring(0, Math.min(100, text.length()));
	}

	private static List<Object> times(int many, Object value) {
		return IntStream.range(0, Math.min(many, 200)).mapToObj((i) -> value).toList();
	}

	byte[] noise() {
		byte[] noise = new byte[1 + this.random.nextInt(2000)];
		this.random.nextBytes(noise);
		return noise;
	}

	byte[] spoiled(byte[] bytes) {
		byte[] spoiled = bytes.clone();
		for (int i = 0; i <= this.random.nextInt(6); i++) {
			spoiled[this.random.nextInt(spoiled.length)] = (byte) this.random.nextInt(256);
		}
		return (this.random.nextInt(3) == 0) ? Arrays.copyOf(spoiled, 1 + this.random.nextInt(spoiled.length)) : spoiled;
	}

	/** Something that costs much to read or to answer. */
	String bomb() {
		int many = 10 + this.random.nextInt(3000);
		return switch (this.random.nextInt(10)) {
			case 0 -> body("{ " + "a { ".repeat(many));
			case 1 -> body("{ " + "drugs { edges { node { targets { edges { node { drugs { edges { node { id } } } } } } } } } ".repeat(many / 50 + 1) + "}");
			case 2 -> body("{ " + Stream.iterate(0, (i) -> i + 1).limit(many).map((i) -> "a" + i + ": __typename ").collect(Collectors.joining()) + "}");
			case 3 -> body("{ __typename " + "@skip(if: false) ".repeat(many) + "}");
			case 4 -> body("query " + "($a: Int)".repeat(many) + " { __typename }");
			case 5 -> body("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }");
			case 6 -> "[" + Stream.generate(() -> body("{ __typename }")).limit(many).collect(Collectors.joining(",")) + "]";
			case 7 -> "[".repeat(many) + "]".repeat(many);
			case 8 -> body("{ __schema { types { " + "fields { type { ".repeat(many % 40) + "name" + " } }".repeat(many % 40) + " } } }");
			default -> "{\"query\": \"{ drugs(first: " + "9".repeat(many) + ") { totalCount } }\", \"variables\": " + "{\"a\":".repeat(many) + "1" + "}".repeat(many) + "}";
		};
	}

	static String body(String query) {
		Map<String, Object> body = new HashMap<>();
		body.put("query", query);
		return JSON.writeValueAsString(body);
	}

}
