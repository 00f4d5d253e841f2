package org.clew;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the schema only grows: a client that was written against the last release
 * keeps working.
 * <p>
 * A release copies {@code schema.graphqls} over
 * {@code src/test/resources/schema/released.graphqls}, in the commit that sets the
 * version, and no other commit touches that file. A field that is to go is first released
 * with {@code @deprecated(reason: …)} that names what replaces it and the first version
 * without it; the commit that removes it then, and only it, removes it from the released
 * schema too, so that the review sees both.
 * <p>
 * Nothing has been released yet. Until 0.1.0 is, a commit may break the schema: it then
 * copies {@code schema.graphqls} over the released one, and says so.
 */
class SchemaCompatibilityTests {

	private static final Set<DiffCategory> GROWTH = Set.of(DiffCategory.ADDITION, DiffCategory.DEPRECATION_ADDED,
			DiffCategory.DEPRECATION_REMOVED);

	@Test
	void onlyGrowsSinceTheLastRelease() {
		assertThat(broken(SchemaFiles.read(SchemaFiles.RELEASED), SchemaFiles.read(SchemaFiles.CURRENT))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a field goes                    | g: Int                     |
			a field's type changes          | g: Int                     | g: String
			a field may be null             | g: Int!                    | g: Int
			an argument goes                | g(size: Int, from: Int): E | g(size: Int): E
			an argument is required         | g(size: Int): E            | g(size: Int!): E
			a required argument comes       | g: E                       | g(size: Int!): E
			an argument's default changes   | g(size: Int = 1): E        | g(size: Int = 2): E
			""")
	void findsThatAFieldBreaks(String change, String before, String after) {
		assertThat(broken(schema(before, "ONE", "all: Boolean"),
				schema((after != null) ? after : "", "ONE", "all: Boolean")))
			.as(change)
			.isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a value goes                    | ONE TWO | ONE | all: Boolean | all: Boolean
			an input field goes             | ONE     | ONE | all: Boolean one: E | all: Boolean
			an input field is required      | ONE     | ONE | all: Boolean | all: Boolean!
			a required input field comes    | ONE     | ONE | all: Boolean | all: Boolean one: E!
			an input field's type changes   | ONE     | ONE | all: Boolean | all: Int
			""")
	void findsThatATypeBreaks(String change, String values, String valuesAfter, String input, String inputAfter) {
		assertThat(broken(schema("g: Int", values, input), schema("g: Int", valuesAfter, inputAfter))).as(change)
			.isNotEmpty();
	}

	@Test
	void letsTheSchemaGrow() {
		assertThat(broken(schema("g: Int", "ONE", "all: Boolean"), schema("""
				g(size: Int): Int! @deprecated(reason: "h")
				h(by: E = ONE): E!
				""", "ONE TWO", "all: Boolean one: E = ONE"))).isEmpty();
	}

	private static List<String> broken(String before, String after) {
		CapturingReporter found = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), found);
		// What is dangerous to add, such as a value of an enum, is an addition all the
		// same.
		Stream<DiffEvent> changed = found.getDangers()
			.stream()
			.filter((danger) -> !GROWTH.contains(danger.getCategory()));
		return Stream.concat(found.getBreakages().stream(), changed).map(DiffEvent::getReasonMsg).toList();
	}

	private static String schema(String field, String values, String input) {
		return """
				type Query {
				  f(input: I): E
				  %s
				}
				enum E { %s }
				input I { %s }
				""".formatted(field, values, input);
	}

}
