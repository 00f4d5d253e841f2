package org.clew;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import org.clew.api.Filters;
import org.clew.graph.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that schema and code say the same, in both directions and about nulls.
 */
@Tag("container")
@Neo4jTest
class SchemaTests {

	/** What makes tables for the graph has words of its own. */
	private static final String BESIDE_THE_API = "org.clew.atlas.";

	@Autowired
	private GraphQlSource source;

	@Autowired
	private List<RuntimeWiringConfigurer> wiring;

	private SchemaReport report;

	private GraphQLSchema schema;

	@BeforeEach
	void inspect() {
		RuntimeWiring.Builder builder = RuntimeWiring.newRuntimeWiring();
		this.wiring.forEach((configurer) -> configurer.configure(builder));
		Map<String, List<Class<?>>> entities = classes(Entity.class);
		this.schema = this.source.schema();
		this.report = SchemaMappingInspector.initializer()
			.classResolver((type, node) -> entities.getOrDefault(type.getName(), List.of()))
			.inspect(this.schema, builder.build().getDataFetchers());
	}

	@Test
	void findsEachFieldInTheCode() {
		assertThat(this.report.unmappedFields()).isEmpty();
	}

	@Test
	void findsEachTypeInTheCode() {
		assertThat(this.report.skippedTypes()).isEmpty();
	}

	@Test
	void findsEachRegistrationInTheSchema() {
		assertThat(this.report.unmappedRegistrations()).isEmpty();
		assertThat(this.report.unmappedArguments()).isEmpty();
	}

	@Test
	void agreesOnWhatMayBeNull() {
		assertThat(this.report.fieldNullnessErrors()).isEmpty();
		assertThat(this.report.argumentNullnessErrors()).isEmpty();
	}

	@Test
	void hasTheSameConstantsInEachEnum() {
		Map<String, List<Class<?>>> enums = classes(Enum.class);
		for (GraphQLEnumType type : types(GraphQLEnumType.class)) {
			assertThat(enums.getOrDefault(type.getName(), List.of())).as(type.getName())
				.isNotEmpty()
				.allSatisfy((code) -> assertThat(code.getEnumConstants()).extracting(String::valueOf)
					.containsExactlyInAnyOrderElementsOf(
							type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
		}
	}

	@Test
	void hasTheSameFieldsInEachInput() {
		Map<String, List<Class<?>>> records = classes(Record.class);
		for (GraphQLInputObjectType type : types(GraphQLInputObjectType.class)) {
			// All orders are one record, which the field by which to order makes
			// different.
			List<Class<?>> code = type.getName().endsWith("Order") ? List.of(Filters.Order.class)
					: records.getOrDefault(type.getName(), List.of());
			assertThat(code).as(type.getName())
				.hasSize(1)
				.allSatisfy((input) -> assertThat(input.getRecordComponents()).extracting(RecordComponent::getName)
					.containsExactlyInAnyOrderElementsOf(
							type.getFields().stream().map(GraphQLInputObjectField::getName).toList()));
		}
	}

	private <T extends GraphQLNamedType> List<T> types(Class<T> kind) {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.filter(kind::isInstance)
			.map(kind::cast)
			.toList();
	}

	private static Map<String, List<Class<?>>> classes(Class<?> supertype) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(supertype));
		return scanner.findCandidateComponents(Application.class.getPackageName())
			.stream()
			.filter((found) -> !String.valueOf(found.getBeanClassName()).startsWith(BESIDE_THE_API))
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.collect(Collectors.groupingBy(Class::getSimpleName));
	}

}
