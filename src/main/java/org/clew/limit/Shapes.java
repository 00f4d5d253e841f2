package org.clew.limit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Tells which operations take about as long: those that name the same fields and
 * arguments of the schema, in a text and with variables of about the same size. Texts,
 * numbers, aliases and names of a client's own make no difference, so that whoever writes
 * the same dear question in other words each time is known all the same.
 */
@Component
class Shapes {

	/** A name; or a text or a comment, in which names mean nothing. */
	private static final Pattern WORD = Pattern.compile(
			"\"\"\"(?:(?!\"\"\").)*+(?:\"\"\")?|\"(?:\\\\.|[^\"\\\\\\n])*+\"?|#[^\\n]*+|([_A-Za-z][_0-9A-Za-z]*+)",
			Pattern.DOTALL);

	/** More values make no difference. */
	private static final int MANY = 20_000;

	private final Supplier<Set<String>> read;

	private @Nullable Set<String> known;

	@Autowired
	Shapes(ObjectProvider<GraphQlSource> source) {
		this(() -> names(source.getObject().schema()));
	}

	/**
	 * Knows a schema by its names.
	 * @param names of its fields and arguments
	 */
	Shapes(Supplier<Set<String>> names) {
		this.read = names;
	}

	/**
	 * The shape of an operation.
	 * @return equal to that of whatever takes about as long
	 */
	Shape of(WebGraphQlRequest request) {
		Set<String> known = known();
		Set<String> names = new TreeSet<>();
		int size = 0;
		Matcher word = WORD.matcher(request.getDocument());
		while (word.find()) {
			String name = word.group(1);
			if (name != null && known.contains(name)) {
				names.add(name);
				size++;
			}
		}
		int values = values(request.getVariables(), MANY);
		return new Shape(String.join(" ", names), magnitude(size), magnitude(values),
				String.valueOf(request.getExtensions().get("persistedQuery")));
	}

	private synchronized Set<String> known() {
		if (this.known == null) {
			this.known = this.read.get();
		}
		return this.known;
	}

	private static int magnitude(int number) {
		return Integer.SIZE - Integer.numberOfLeadingZeros(number);
	}

	private static int values(@Nullable Object value, int enough) {
		Collection<?> inner = (value instanceof Map<?, ?> map) ? map.values()
				: (value instanceof Collection<?> list) ? list : Set.of();
		int values = 1;
		for (Object each : inner) {
			if (values > enough) {
				break;
			}
			values += values(each, enough - values);
		}
		return values;
	}

	private static Set<String> names(GraphQLSchema schema) {
		Set<String> names = new HashSet<>();
		for (GraphQLNamedSchemaElement type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLFieldsContainer container) {
				for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
					names.add(field.getName());
					field.getArguments().forEach((argument) -> names.add(argument.getName()));
				}
			}
			else if (type instanceof GraphQLInputObjectType input) {
				input.getFieldDefinitions().forEach((field) -> names.add(field.getName()));
			}
		}
		return Set.copyOf(names);
	}

	/**
	 * What operations that take about as long have in common.
	 *
	 * @param names the fields and arguments of the schema that are named
	 * @param size how often, as a power of two
	 * @param values how many values the variables have, as a power of two
	 * @param kept the hash of the document, where only that was sent
	 */
	record Shape(String names, int size, int values, String kept) {
	}

}
