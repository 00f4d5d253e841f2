package org.clew.security;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.clew.Neo4jTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that each mutation of the schema lets in whom its rule names and nobody else, and
 * that {@code docs/permissions.md} shows the rules.
 */
@Neo4jTest
class PermissionsTests {

	private static final Path PAGE = Path.of("docs/permissions.md");

	private static final List<String> REFUSALS = List.of("UNAUTHENTICATED", "FORBIDDEN", "NO_ISSUER");

	private final JsonMapper json = JsonMapper.builder().build();

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Rules rules;

	@Test
	void letsInWhomTheRuleNamesAndNobodyElse() {
		Map<String, String> expected = new TreeMap<>();
		Map<String, String> found = new TreeMap<>();
		for (GraphQLFieldDefinition mutation : mutations()) {
			Role needed = this.rules.role("Mutation", mutation.getName()).orElse(null);
			assertThat(needed == null).isEqualTo(this.rules.open().contains("Mutation." + mutation.getName()));
			for (String caller : callers()) {
				String key = mutation.getName() + " as " + caller;
				expected.put(key, expected(caller, needed));
				found.put(key, answer(document(mutation), caller));
			}
		}
		assertThat(found).isNotEmpty().isEqualTo(expected);
	}

	@Test
	void showsTheRulesInTheDocs() throws IOException {
		String page = page();
		if (Boolean.getBoolean("clew.write")) {
			Files.writeString(PAGE, page);
		}
		assertThat(PAGE).content().isEqualTo(page);
	}

	private List<GraphQLFieldDefinition> mutations() {
		return Objects.requireNonNull(this.source.schema().getMutationType()).getFieldDefinitions();
	}

	private static List<String> callers() {
		return Stream.concat(Stream.of("anonymous", "no role"), Stream.of(Role.values()).map(Role::name)).toList();
	}

	private static String expected(String caller, @Nullable Role needed) {
		if (needed == null) {
			return "let in";
		}
		return switch (caller) {
			case "anonymous" -> "UNAUTHENTICATED";
			case "no role" -> "FORBIDDEN";
			default -> Role.valueOf(caller).withLower().contains(needed) ? "let in" : "FORBIDDEN";
		};
	}

	private String answer(String document, String caller) {
		MockMvcTester mvc = MockMvcTester.from(this.context,
				(builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
		var request = mvc.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(Map.of("query", document)));
		if (!caller.equals("anonymous")) {
			Role[] roles = caller.equals("no role") ? new Role[0] : new Role[] { Role.valueOf(caller) };
			request = request.header(HttpHeaders.AUTHORIZATION, TestIssuer.bearer("somebody", roles));
		}
		String answer = body(request.exchange());
		return REFUSALS.stream()
			.filter((code) -> answer.contains("\"code\":\"" + code + "\""))
			.findFirst()
			.orElseGet(() -> answer.contains("ValidationError") ? answer : "let in");
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A request that is valid and comes to nothing: an empty idempotency key is refused
	 * before anything else.
	 */
	private static String document(GraphQLFieldDefinition mutation) {
		String arguments = mutation.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map(PermissionsTests::argument)
			.collect(Collectors.joining(", "));
		String selection = (GraphQLTypeUtil.unwrapAll(mutation.getType()) instanceof GraphQLObjectType)
				? " { __typename }" : "";
		return "mutation { " + mutation.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection
				+ " }";
	}

	private static String argument(GraphQLArgument argument) {
		return argument.getName() + ": "
				+ (argument.getName().equals("idempotencyKey") ? "\"\"" : value(argument.getType()));
	}

	private static String value(GraphQLType type) {
		return switch (type) {
			case GraphQLNonNull required -> value(required.getWrappedType());
			case GraphQLList list -> "[" + value(list.getWrappedType()) + "]";
			case GraphQLEnumType constants -> constants.getValues().getFirst().getName();
			case GraphQLInputObjectType input -> input.getFieldDefinitions()
				.stream()
				.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()
						|| input.getDirective("oneOf") != null)
				.limit((input.getDirective("oneOf") != null) ? 1 : Long.MAX_VALUE)
				.map((field) -> field.getName() + ": " + value(field.getType()))
				.collect(Collectors.joining(", ", "{", "}"));
			case GraphQLNamedType scalar -> switch (scalar.getName()) {
				case "Int" -> "1";
				case "Float" -> "1.0";
				case "Boolean" -> "true";
				case "Date" -> "\"2026-01-01\"";
				default -> "\"x\"";
			};
			default -> throw new IllegalArgumentException(String.valueOf(type));
		};
	}

	private String page() {
		StringBuilder page = new StringBuilder(
				"""
						# Who may do what

						Reading is open to all. What is not, needs a role, which the bearer token of an issuer or an API key gives. Each
						role includes those before it. The rules stand on the code (`@Requires`); a test writes this page from them, and
						tries every mutation with every role:

						    mvn test -Dtest=PermissionsTests -Dclew.write=true

						""");
		page.append("| field |")
			.append(Stream.of(Role.values()).map((role) -> " " + role.name() + " |").collect(Collectors.joining()))
			.append("\n| --- |")
			.append(" --- |".repeat(Role.values().length))
			.append('\n');
		new TreeMap<>(this.rules.all()).forEach((field, needed) -> page.append("| `" + field + "` |")
			.append(Stream.of(Role.values())
				.map((role) -> role.withLower().contains(needed) ? " yes |" : " |")
				.collect(Collectors.joining()))
			.append('\n'));
		page.append("\nAnybody may run ")
			.append(this.rules.open().stream().sorted().collect(Collectors.joining("`, `", "`", "`")))
			.append(", within limits of its own.\n");
		page.append(
				"""

						# Who sees what

						What is published, everybody sees. What is sent in, its owner sees, and the role that looks after it: one rule
						(`org.clew.security.Kept`) stands on every path, and `KeptTests` tries each cell by each path. To all others it does not
						exist: they are answered as for an identifier that means nothing.

						| | anonymous | owner |""")
			.append(Stream.of(Role.values()).map((role) -> " " + role.name() + " |").collect(Collectors.joining()))
			.append("\n| --- | --- | --- |")
			.append(" --- |".repeat(Role.values().length))
			.append('\n');
		for (Kept kept : Kept.values()) {
			page.append("| " + kept.what() + " | | yes |")
				.append(Stream.of(Role.values())
					.map((role) -> kept.isSeenThoughOfOthers(new Caller("", "", Set.of(role))) ? " yes |" : " |")
					.collect(Collectors.joining()))
				.append('\n');
		}
		page.append(
				"""

						The change log has entries about these things without what they say; nobody reads them over the network.

						Besides: who submitted a study never accepts it; who made a report or a key changes and withdraws it; a key makes
						no keys; nobody decides on an error that they reported. Who reported an error without signing in follows it by its
						handle, which tells its state and the answer, and nothing of what it says. Without a configured issuer nobody has a
						role, and the API is read-only but for what anybody may do.
						""");
		return page.toString();
	}

}
