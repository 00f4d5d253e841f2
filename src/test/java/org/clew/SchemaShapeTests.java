package org.clew;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the schema has one shape and one name for one thing.
 */
class SchemaShapeTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(SchemaFiles.CURRENT.toFile());

	private static final Set<String> TEXTS = Set.of("String", "ID");

	@Test
	void givesEveryConnectionTheSameFields() {
		for (ObjectTypeDefinition connection : named("Connection")) {
			String thing = typeOf(connection, "nodes");
			assertThat(connection.getFieldDefinitions()).as(connection.getName())
				.extracting(FieldDefinition::getName)
				.contains("edges", "nodes", "pageInfo", "totalCount");
			ObjectTypeDefinition edge = SCHEMA.getTypeOrNull(typeOf(connection, "edges"), ObjectTypeDefinition.class);
			assertThat(typeOf(edge, "cursor")).isEqualTo("String");
			assertThat(typeOf(edge, "node")).as(edge.getName()).isEqualTo(thing);
		}
	}

	@Test
	void givesNoNodeWithinANode() {
		assertThat(named("Edge")).allSatisfy((edge) -> {
			ObjectTypeDefinition node = SCHEMA.getTypeOrNull(typeOf(edge, "node"), ObjectTypeDefinition.class);
			if (node != null) {
				assertThat(node.getFieldDefinitions()).extracting(FieldDefinition::getName).doesNotContain("node");
			}
		});
	}

	@Test
	void hasOneTypeForWhatHasOneName() {
		Map<String, Set<String>> types = new TreeMap<>();
		values().forEach((value) -> types.computeIfAbsent(value.name(), (name) -> new TreeSet<>()).add(value.type()));
		assertThat(types.get("jurisdiction")).containsExactly("String");
		assertThat(types.get("identifiers")).containsExactly("ID", "Identifier");
		assertThat(types.get("matchedBy")).containsExactly("ResolutionRule");
		assertThat(types).doesNotContainKeys("crossReferences");
	}

	@Test
	void givesDatesAsDates() {
		assertThat(values().filter((value) -> value.name().matches("date|at|month|.*(Date|On|At)|asOf|loaded"))
			.filter((value) -> TEXTS.contains(value.type()))
			.map(Value::name)).isEmpty();
	}

	@Test
	void writesAConstantOneWay() {
		Map<String, Set<String>> ways = new HashMap<>();
		SCHEMA.getTypes(EnumTypeDefinition.class)
			.stream()
			.flatMap((type) -> type.getEnumValueDefinitions().stream())
			.map(EnumValueDefinition::getName)
			.forEach((name) -> ways.computeIfAbsent(name.replace("_", ""), (key) -> new TreeSet<>()).add(name));
		assertThat(ways.values()).allSatisfy((names) -> assertThat(names).hasSize(1));
	}

	private static List<ObjectTypeDefinition> named(String ending) {
		return SCHEMA.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().endsWith(ending))
			.toList();
	}

	private static String typeOf(ObjectTypeDefinition type, String field) {
		return type.getFieldDefinitions()
			.stream()
			.filter((one) -> one.getName().equals(field))
			.map((one) -> name(one.getType()))
			.findFirst()
			.orElseThrow(() -> new AssertionError(type.getName() + " has no " + field));
	}

	private static Stream<Value> values() {
		List<Value> values = new ArrayList<>();
		SCHEMA.getTypes(ObjectTypeDefinition.class).forEach((type) -> type.getFieldDefinitions().forEach((field) -> {
			values.add(Value.of(field, field.getType()));
			field.getInputValueDefinitions().forEach((argument) -> values.add(Value.of(argument)));
		}));
		SCHEMA.getTypes(InputObjectTypeDefinition.class)
			.forEach((type) -> type.getInputValueDefinitions().forEach((field) -> values.add(Value.of(field))));
		return values.stream();
	}

	private static String name(Type<?> type) {
		return TypeUtil.unwrapAll(type).getName();
	}

	private record Value(String name, String type) {

		static Value of(InputValueDefinition value) {
			return of(value, value.getType());
		}

		static Value of(NamedNode<?> named, Type<?> type) {
			return new Value(named.getName(), SchemaShapeTests.name(type));
		}

	}

}
