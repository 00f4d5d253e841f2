package org.clew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import graphql.language.AstPrinter;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the changelog of the API says what is different from the schema of the last
 * release. Written anew with {@code -Dclew.write=true}.
 */
class ApiChangelogTests {

	private static final Path PAGE = Path.of("docs/api/changelog.md");

	private static final String UNRELEASED = "## Unreleased\n";

	@Test
	void saysWhatIsDifferentFromTheLastRelease() throws IOException {
		String page = Files.readString(PAGE);
		int start = page.indexOf(UNRELEASED) + UNRELEASED.length();
		int next = page.indexOf("\n## ", start);
		int end = (next >= 0) ? next : page.length();
		String written = page.substring(0, start) + "\n" + changes(SchemaFiles.RELEASED, SchemaFiles.CURRENT)
				+ page.substring(end);
		if (Boolean.getBoolean("clew.write")) {
			Files.writeString(PAGE, written);
		}
		assertThat(PAGE).content().isEqualTo(written);
	}

	@Test
	void tellsAdditionsRemovalsChangesAndDeprecationsApart() {
		assertThat(differences(parts("type Query { a(x: Int): Int b: Int c: Int d: Int }"), parts(
				"type Query { a(x: Int, y: Int): Int b: Int! d: Int @deprecated(reason: \"Use a from 0.3 on\") e: Int }")))
			.containsExactly("- changed: `Query.b: Int` is `Int!`", "- removed: `Query.c: Int`",
					"- deprecated: `Query.d: Int` (Use a from 0.3 on)", "- new: `Query.a(y:): Int`",
					"- new: `Query.e: Int`");
	}

	private static String changes(Path before, Path after) {
		List<String> lines = differences(parts(SchemaFiles.read(before)), parts(SchemaFiles.read(after)));
		return lines.isEmpty() ? "Nothing.\n" : String.join("\n", lines) + "\n";
	}

	private static List<String> differences(Map<String, Part> before, Map<String, Part> after) {
		List<String> lines = new ArrayList<>();
		for (String place : new TreeSet<>(before.keySet())) {
			Part then = before.get(place);
			Part now = after.get(place);
			if (now == null) {
				lines.add("- removed: " + shown(place, then.type()));
			}
			else if (!now.type().equals(then.type())) {
				lines.add("- changed: %s is `%s`".formatted(shown(place, then.type()), now.type()));
			}
			else if (!now.deprecated().equals(then.deprecated())) {
				lines.add("- deprecated: %s (%s)".formatted(shown(place, now.type()), now.deprecated()));
			}
		}
		after.forEach((place, now) -> {
			if (!before.containsKey(place)) {
				lines.add("- new: " + shown(place, now.type()));
			}
		});
		return lines;
	}

	private static String shown(String place, String type) {
		return "`" + place + (type.isEmpty() ? "" : ": " + type) + "`";
	}

	private static SortedMap<String, Part> parts(String schema) {
		SortedMap<String, Part> parts = new TreeMap<>();
		for (TypeDefinition<?> type : new SchemaParser().parse(schema).getTypes(TypeDefinition.class)) {
			parts.put(type.getName(), new Part("", ""));
			switch (type) {
				case ObjectTypeDefinition object ->
					object.getFieldDefinitions().forEach((field) -> field(type.getName(), field, parts));
				case InputObjectTypeDefinition input -> input.getInputValueDefinitions()
					.forEach((field) -> parts.put(type.getName() + "." + field.getName(), part(field, field)));
				case EnumTypeDefinition constants -> constants.getEnumValueDefinitions()
					.forEach((value) -> parts.put(type.getName() + "." + value.getName(),
							new Part("", deprecated(value))));
				default -> {
					// Interfaces are seen in what implements them.
				}
			}
		}
		parts.remove("Query");
		return parts;
	}

	private static void field(String type, FieldDefinition field, Map<String, Part> parts) {
		String place = type + "." + field.getName();
		parts.put(place, new Part(AstPrinter.printAst(field.getType()), deprecated(field)));
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			parts.put(place + "(" + argument.getName() + ":)", part(argument, argument));
		}
	}

	private static Part part(InputValueDefinition value, DirectivesContainer<?> directives) {
		return new Part(AstPrinter.printAst(value.getType()), deprecated(directives));
	}

	private static String deprecated(DirectivesContainer<?> node) {
		return node.getDirectives("deprecated")
			.stream()
			.map((directive) -> AstPrinter.printAst(directive.getArgument("reason").getValue()).replace("\"", ""))
			.findFirst()
			.orElse("");
	}

	/** A part of a schema: its type, and why it is deprecated. */
	private record Part(String type, String deprecated) {
	}

}
