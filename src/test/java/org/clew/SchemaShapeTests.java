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
import graphql.language.ImplementingTypeDefinition;
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

	/**
	 * Lists of objects that have no pages, and why they need none. What could grow
	 * without an end is a connection.
	 */
	private static final Map<String, String> WHOLE = Map.ofEntries(
			Map.entry(".*\\.(statedBy|identifiers|sources)", "as many as there are sources and vocabularies"),
			Map.entry("(Use|Evidence|Label|Alteration)\\.\\w+", "what one report or label names"),
			Map.entry(
					"Study\\.(arms|contributors|sites|sponsors|studiedDiseases|testedDrugs|unmatchedNames|expandedAccess|outcomeMeasures)",
					"what the record of one study names"),
			Map.entry("AccessProgramme\\.(drugs|diseases|sites)", "what the record of one programme names"),
			Map.entry("Drug\\.(parts|parentForms)", "the parts of one drug"),
			Map.entry("Disease\\.(parents|ancestors)", "the way up to the root"),
			Map.entry("Pathway\\.\\w+|Query\\.pathways|CandidateConnection\\.pathways", "the law of the countries"),
			Map.entry("Query\\.(bases|evidenceScales)|EvidenceScale\\.\\w+|Release\\.counts|DataRelease\\.\\w+",
					"a fixed vocabulary"),
			Map.entry("Query\\.(nodes|resolve)|Resolution\\.parts|SubmissionsPayload\\.results",
					"as many as were asked for, within a limit"),
			Map.entry(
					"Query\\.(apiKeys|paths)|Proposal\\.conflicts|Resolution\\.(choices|near)|EvidenceSide\\.\\w+|Change\\.fields"
							+ "|(Submission|SubmissionResult)\\.likelyDuplicates|UnmatchedName\\.candidates",
					"cut at a number that its description or its statement names"),
			Map.entry(
					"Query\\.evidenceSummary|(SummaryGroup|RequestOutcomes|RequestOutcomeGroup|RequestFigures)\\.\\w+",
					"groups of counts"),
			Map.entry("(Candidate|Safety|LabelFit|Reason)\\.\\w+", "what is known of one candidate, read from memory"),
			Map.entry(
					"(CandidateConnection|PatientFile|Understood)\\.(bands|ignored|knowledge|understood|omitted|classes)"
							+ "|WhatToTestFor\\.(targets|results)|Thread\\.hops|SearchConnection\\.facets",
					"a part of one question or answer"),
			Map.entry("Submission\\.(differences|events|proposals)|RequestReport\\.adverseEvents",
					"what one person or a few wrote"));

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
	void pagesWhateverCanGrow() {
		Set<String> lists = new TreeSet<>();
		SCHEMA.getTypes(ObjectTypeDefinition.class)
			.forEach((type) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> TypeUtil.isList(
						TypeUtil.isNonNull(field.getType()) ? TypeUtil.unwrapOne(field.getType()) : field.getType()))
				.filter((field) -> SCHEMA.getTypeOrNull(name(field.getType())) instanceof ImplementingTypeDefinition<?>)
				.filter((field) -> !field.getName().equals("userErrors"))
				.filter((field) -> !(type.getName().endsWith("Connection")
						&& Set.of("edges", "nodes").contains(field.getName())))
				.forEach((field) -> lists.add(type.getName() + "." + field.getName())));
		assertThat(lists).isNotEmpty()
			.allSatisfy((list) -> assertThat(WHOLE.keySet()).as(list).anyMatch(list::matches));
		assertThat(WHOLE.keySet()).allSatisfy((one) -> assertThat(lists).as(one).anyMatch((list) -> list.matches(one)));
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
