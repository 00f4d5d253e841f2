package org.clew.limit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that no list of the schema is for free.
 */
class PricesTests {

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
			new SchemaParser().parse(PricesTests.class.getResourceAsStream("/graphql/schema.graphqls")));

	@Test
	void multipliesByEachList() {
		// A page is counted where it is asked for: its nodes are the same page.
		assertThat(
				fields(PricesTests::isList).stream().filter((field) -> !field.toString().endsWith("Connection.nodes")))
			.hasSizeGreaterThan(100)
			.allSatisfy((field) -> assertThat(field.times(Map.of())).as(field.toString()).isGreaterThanOrEqualTo(5));
	}

	@Test
	void multipliesByThePageThatIsAskedFor() {
		assertThat(fields((field) -> field.definition().getArgument("first") != null)).hasSizeGreaterThan(20)
			.allSatisfy((field) -> assertThat(field.times(Map.of("first", 7))).as(field.toString()).isEqualTo(7));
		assertThat(fields((field) -> field.definition().getArgument("last") != null)).hasSizeGreaterThan(4)
			.allSatisfy((field) -> assertThat(field.times(Map.of("last", 8))).as(field.toString()).isEqualTo(8));
	}

	@Test
	void multipliesByEachThingThatIsAskedFor() {
		for (String list : List.of("ids", "texts")) {
			assertThat(fields((field) -> field.definition().getArgument(list) != null)).isNotEmpty()
				.allSatisfy(
						(field) -> assertThat(field.times(Map.of(list, List.of("a", "b", "c")))).as(field.toString())
							.isEqualTo(3));
		}
	}

	@Test
	void countsAPageOnce() {
		assertThat(fields((field) -> field.definition().getName().equals("edges"))).hasSizeGreaterThan(10)
			.allSatisfy((field) -> assertThat(field.times(Map.of())).as(field.toString()).isOne());
	}

	/** A connection is a list whose page was multiplied by the field that leads to it. */
	private static boolean isList(FieldOf field) {
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.definition().getType()));
		boolean connection = GraphQLTypeUtil.unwrapAll(field.definition().getType()).getName().endsWith("Connection");
		return connection || (list && !field.definition().getName().equals("edges"));
	}

	private static List<FieldOf> fields(Predicate<FieldOf> predicate) {
		return SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLFieldsContainer && !type.getName().startsWith("__"))
			.map(GraphQLFieldsContainer.class::cast)
			.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> new FieldOf(type, field)))
			.filter(predicate)
			.toList();
	}

	/** A field with the type that has it. */
	private record FieldOf(GraphQLFieldsContainer type, GraphQLFieldDefinition definition) {

		long times(Map<String, ?> arguments) {
			return Prices.times(this.type, this.definition, arguments);
		}

		@Override
		public String toString() {
			return this.type.getName() + "." + this.definition.getName();
		}

	}

}
