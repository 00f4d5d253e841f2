package org.clew.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries with hostile values, made of what a server says of its own schema: every root field, every argument of it, every
 * field of every input object, in turn. All else in a query is sound, so that the value comes to where it is read.
 */
final class HostileQueries {

	static final String INTROSPECTION = """
			{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { kind name
			  enumValues { name } possibleTypes { name }
			  fields { name type { ...T } args { name defaultValue type { ...T } } }
			  inputFields { name defaultValue type { ...T } } } } }
			fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
			""";

	/** Half a character has no form in UTF-8, so it comes escaped. */
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	static final List<Object> TEXTS = List.of("a".repeat(201), "MONDO:" + "9".repeat(3_000), "9".repeat(90_000), "\u0000\u0001\u001b[2J", "\uD800",
			"x\uDC00y", "\u202E\u2066abc\u2069", "\uFEFF\u200B", "' OR 1=1 //", "\"}) DETACH DELETE n //", "`) MATCH (n) DETACH DELETE n //",
			"${jndi:ldap://127.0.0.1/a}", "<script>alert(1)</script>", "javascript:alert(1)", "../../etc/passwd", "", " ", ":", "::::", "MONDO:", "*", "~2 AND OR NOT",
			"+-&&||!(){}[]^\"~*?:\\/", "ß".repeat(300), "ℵ𝕬Ω", "\uD83C\uDFC3".repeat(150), "e\u0301".repeat(500), "\n\r\t", "null", "-1", "1e400", "2024-02-30");

	private static final List<Object> NUMBERS = List.of(-1, 0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, 9_000_000_000L, 1e300, "1", List.of(1), true);

	private static final List<Object> ANYTHING = List.of(Map.of(), List.of(), Map.of("a", Map.of("a", Map.of("a", Map.of("a", List.of(1))))),
			Collections.nCopies(5_000, "x"), 1, true, "x");

	private static final long STEP = 389;

	private final Map<String, JsonNode> types = new HashMap<>();

	private final List<Place> places = new ArrayList<>();

	private final Random random;

	HostileQueries(JsonNode schema, Random random) {
		this.random = random;
		schema.path("types").forEach((type) -> this.types.put(type.path("name").asString(), type));
		for (String operation : List.of("query", "mutation", "subscription")) {
			JsonNode root = this.types.get(schema.path(operation + "Type").path("name").asString(""));
			if (root != null) {
				root.path("fields").forEach((field) -> places(operation, field));
			}
		}
	}

	private void places(String operation, JsonNode field) {
		this.places.add(new Place(operation, field, List.of()));
		field.path("args").forEach((argument) -> {
			List<String> way = List.of(argument.path("name").asString());
			this.places.add(new Place(operation, field, way));
			inside(operation, field, way, argument.path("type"), 0);
		});
	}

	private void inside(String operation, JsonNode field, List<String> way, JsonNode type, int depth) {
		JsonNode input = named(type);
		if (depth < 3 && input != null && input.path("kind").asString().equals("INPUT_OBJECT")) {
			input.path("inputFields").forEach((inner) -> {
				List<String> longer = new ArrayList<>(way);
				longer.add(inner.path("name").asString());
				this.places.add(new Place(operation, field, longer));
				inside(operation, field, longer, inner.path("type"), depth + 1);
			});
		}
	}

	int places() {
		return this.places.size();
	}

	/** One with a hostile value at a place, each place in turn, far from the one before. */
	Query next(int number) {
		Place place = this.places.get((int) (number * STEP % this.places.size()));
		Map<String, Object> variables = new LinkedHashMap<>();
		List<String> declared = new ArrayList<>();
		List<String> given = new ArrayList<>();
		place.field().path("args").forEach((argument) -> {
			String name = argument.path("name").asString();
			boolean here = !place.way().isEmpty() && place.way().getFirst().equals(name);
			if (here || (isRequired(argument.path("type")) && argument.path("defaultValue").isNull())) {
				variables.put(name, here ? hostile(argument.path("type"), place.way().subList(1, place.way().size()))
						: sound(argument.path("type"), 0));
				declared.add("$" + name + ": " + written(argument.path("type")));
				given.add(name + ": $" + name);
			}
		});
		String arguments = given.isEmpty() ? "" : given.stream().collect(Collectors.joining(", ", "(", ")"));
		String document = place.operation() + (declared.isEmpty() ? "" : declared.stream().collect(Collectors.joining(", ", "(", ")"))) + " { "
				+ place.field().path("name").asString() + arguments + selection(place.field().path("type"), 0) + " }";
		return new Query(place.operation(), place.field().path("name").asString(), document, variables, selection(place.field().path("type"), 0).contains("edges"));
	}

	private Object hostile(JsonNode type, List<String> way) {
		if (type.path("kind").asString().equals("NON_NULL")) {
			return hostile(type.path("ofType"), way);
		}
		if (type.path("kind").asString().equals("LIST")) {
			Object one = hostile(type.path("ofType"), way);
			return switch (this.random.nextInt(4)) {
				case 0 -> Collections.nCopies((one instanceof String text && text.length() < 300) ? 1_001 : 3, one);
				case 1 -> List.of(one, one);
				default -> List.of(one);
			};
		}
		if (!way.isEmpty()) {
			Map<String, Object> object = new LinkedHashMap<>();
			named(type).path("inputFields").forEach((field) -> {
				if (field.path("name").asString().equals(way.getFirst())) {
					object.put(way.getFirst(), hostile(field.path("type"), way.subList(1, way.size())));
				}
				else if (isRequired(field.path("type")) && field.path("defaultValue").isNull()) {
					object.put(field.path("name").asString(), sound(field.path("type"), 0));
				}
			});
			return object;
		}
		String name = type.path("name").asString();
		if (this.random.nextInt(12) == 0) {
			return any(ANYTHING);
		}
		return switch (name) {
			case "Int", "Float" -> any(NUMBERS);
			case "Boolean" -> this.random.nextBoolean();
			default -> (type.path("kind").asString().equals("SCALAR") || this.random.nextInt(4) == 0) ? any(TEXTS) : sound(type, 0);
		};
	}

	private Object sound(JsonNode type, int depth) {
		return switch (type.path("kind").asString()) {
			case "NON_NULL" -> sound(type.path("ofType"), depth);
			case "LIST" -> List.of(sound(type.path("ofType"), depth));
			case "ENUM" -> {
				JsonNode values = named(type).path("enumValues");
				yield values.path(this.random.nextInt(values.size())).path("name").asString();
			}
			case "INPUT_OBJECT" -> {
				Map<String, Object> object = new LinkedHashMap<>();
				named(type).path("inputFields").forEach((field) -> {
					if (isRequired(field.path("type")) && field.path("defaultValue").isNull()) {
						object.put(field.path("name").asString(), sound(field.path("type"), depth + 1));
					}
				});
				yield object;
			}
			default -> switch (type.path("name").asString()) {
				case "Int" -> 1;
				case "Float" -> 1.5;
				case "Boolean" -> true;
				case "ID" -> any(List.of("MONDO:0015798", "CHEMBL.COMPOUND:CHEMBL941", "HGNC:3236"));
				default -> "imatinib";
			};
		};
	}

	/** All plain fields, and one level below. */
	private String selection(JsonNode type, int depth) {
		JsonNode object = named(type);
		if (object == null || !List.of("OBJECT", "INTERFACE", "UNION").contains(object.path("kind").asString())) {
			return "";
		}
		List<String> fields = new ArrayList<>(List.of("__typename"));
		if (depth < 3) {
			object.path("fields").forEach((field) -> {
				boolean asks = false;
				for (JsonNode argument : field.path("args")) {
					asks |= isRequired(argument.path("type")) && argument.path("defaultValue").isNull();
				}
				String name = field.path("name").asString();
				String below = selection(field.path("type"), depth + 1);
				if (!asks && (below.isEmpty() || List.of("edges", "node", "userErrors", "submission").contains(name))) {
					fields.add(name + below);
				}
			});
		}
		return " { " + String.join(" ", fields) + " }";
	}

	private JsonNode named(JsonNode type) {
		JsonNode inner = type;
		while (inner.path("ofType").isObject()) {
			inner = inner.path("ofType");
		}
		return this.types.get(inner.path("name").asString());
	}

	private static boolean isRequired(JsonNode type) {
		return type.path("kind").asString().equals("NON_NULL");
	}

	private static String written(JsonNode type) {
		return switch (type.path("kind").asString()) {
			case "NON_NULL" -> written(type.path("ofType")) + "!";
			case "LIST" -> "[" + written(type.path("ofType")) + "]";
			default -> type.path("name").asString();
		};
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	/** A root field, and the way to the value in its arguments. */
	private record Place(String operation, JsonNode field, List<String> way) {
	}

	/** What is sent. */
	record Query(String operation, String field, String document, Map<String, Object> variables, boolean list) {

		String body() {
			return JSON.writeValueAsString(Map.of("query", this.document, "variables", this.variables));
		}

	}

}
