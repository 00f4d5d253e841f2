package org.clew.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.idl.TypeUtil;

import org.springframework.core.io.ClassPathResource;

/**
 * One operation for agents. Its file says all of it: title and description above the
 * operation, variables for arguments, fields for the answer.
 *
 * @param title what it does, in a few words
 * @param description when to use it, and how to read its answer
 * @param arguments JSON schema of its arguments
 * @param answer JSON schema of its answer
 */
record Tool(String name, String title, String description, String document, Map<String, Object> arguments,
		Map<String, Object> answer) {

	private static final List<String> NAMES = List.of("find_names", "find_candidates", "explain_candidate",
			"how_to_ask", "evidence_on_pair", "what_changed");

	/** A line that says what the tool is for. */
	private static final String REMARK = "# ";

	static List<Tool> all(GraphQLSchema schema) {
		return NAMES.stream().map((name) -> of(name, read(name), schema)).toList();
	}

	private static Tool of(String name, String document, GraphQLSchema schema) {
		Document parsed = Parser.parse(document);
		OperationDefinition operation = parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
		List<String> remarks = document.lines()
			.takeWhile((line) -> line.startsWith(REMARK))
			.map((line) -> line.substring(REMARK.length()))
			.toList();
		return new Tool(name.toLowerCase(Locale.ROOT), remarks.getFirst(),
				remarks.stream().skip(1).collect(Collectors.joining(" ")), document,
				new ArgumentSchema(schema).of(operation), new AnswerSchema(schema, parsed).of(operation));
	}

	private static String read(String name) {
		try {
			return new ClassPathResource(name + ".graphql", Tool.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The arguments of a tool as JSON schema: the variables of its operation.
	 *
	 * @param schema the schema of the API, whose descriptions are the arguments'
	 */
	record ArgumentSchema(GraphQLSchema schema) {

		Map<String, Object> of(OperationDefinition operation) {
			Map<String, Object> properties = new LinkedHashMap<>();
			List<String> required = new ArrayList<>();
			for (VariableDefinition variable : operation.getVariableDefinitions()) {
				properties.put(variable.getName(), JsonSchema.given(type(variable.getType())));
				if (TypeUtil.isNonNull(variable.getType()) && variable.getDefaultValue() == null) {
					required.add(variable.getName());
				}
			}
			return JsonSchema.object(properties, required);
		}

		private GraphQLType type(Type<?> written) {
			return switch (written) {
				case NonNullType required -> GraphQLNonNull.nonNull(type(required.getType()));
				case ListType list -> GraphQLList.list(type(list.getType()));
				case TypeName name -> Objects.requireNonNull(this.schema.getType(name.getName()));
				default -> throw new IllegalArgumentException(String.valueOf(written));
			};
		}

	}

}
