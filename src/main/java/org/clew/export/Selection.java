package org.clew.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that a query asks for, and the columns of its table: what is
 * selected of each edge, whether a row has a value there or not.
 *
 * @param name the connection's field
 * @param path the names in the answer that lead to it
 * @param cursor the variable that says after which item a page begins
 * @param columns for each column the names in an edge that lead to it
 */
record Selection(String name, List<String> path, String cursor, List<List<String>> columns) {

	/**
	 * Reads a query.
	 * @param query the query
	 * @param operation which of its operations, if it has several
	 * @return the connection
	 */
	static Selection of(String query, @Nullable String operation) {
		Document document = parse(query);
		OperationDefinition definition = document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((found) -> operation == null || operation.equals(found.getName()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The query has no such operation"));
		if (definition.getOperation() != OperationDefinition.Operation.QUERY) {
			throw new IllegalArgumentException("Only a query makes a table");
		}
		List<String> path = new ArrayList<>();
		SelectionSet set = definition.getSelectionSet();
		while (true) {
			List<Field> nested = fields(document, set).stream()
				.filter((field) -> field.getSelectionSet() != null)
				.toList();
			if (nested.size() != 1) {
				throw new IllegalArgumentException("Ask for one connection, with edges, and for nothing beside it");
			}
			Field field = nested.get(0);
			path.add(field.getResultKey());
			List<Field> parts = fields(document, field.getSelectionSet());
			if (parts.stream().anyMatch((part) -> part.getResultKey().equals("edges"))) {
				return new Selection(field.getName(), path, cursor(document, field, parts), columns(document, parts));
			}
			set = field.getSelectionSet();
		}
	}

	private static Document parse(String query) {
		try {
			return Parser.parse(query);
		}
		catch (InvalidSyntaxException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

	private static String cursor(Document document, Field connection, List<Field> parts) {
		Set<String> info = new LinkedHashSet<>();
		parts.stream()
			.filter((part) -> part.getResultKey().equals("pageInfo"))
			.flatMap((part) -> fields(document, part.getSelectionSet()).stream())
			.forEach((field) -> info.add(field.getResultKey()));
		if (!info.containsAll(List.of("hasNextPage", "endCursor"))) {
			throw new IllegalArgumentException("Select pageInfo { hasNextPage endCursor } of the connection");
		}
		for (Argument argument : connection.getArguments()) {
			if (argument.getName().equals("after") && argument.getValue() instanceof VariableReference variable) {
				return variable.getName();
			}
		}
		throw new IllegalArgumentException(
				"Give the connection after: $after, with $after: String a variable of the query");
	}

	private static List<List<String>> columns(Document document, List<Field> parts) {
		Set<List<String>> columns = new LinkedHashSet<>();
		parts.stream()
			.filter((part) -> part.getResultKey().equals("edges"))
			.forEach((edges) -> columns(document, edges.getSelectionSet(), List.of(), columns));
		return List.copyOf(columns);
	}

	private static void columns(Document document, @Nullable SelectionSet set, List<String> path,
			Set<List<String>> columns) {
		for (Field field : fields(document, set)) {
			List<String> own = new ArrayList<>(path);
			own.add(field.getResultKey());
			if (field.getSelectionSet() == null) {
				columns.add(own);
			}
			else {
				columns(document, field.getSelectionSet(), own, columns);
			}
		}
	}

	/** The fields of a selection, those of its fragments too. */
	private static List<Field> fields(Document document, @Nullable SelectionSet set) {
		List<Field> fields = new ArrayList<>();
		if (set != null) {
			set.getSelections().forEach((selection) -> {
				switch (selection) {
					case Field field -> fields.add(field);
					case InlineFragment fragment -> fields.addAll(fields(document, fragment.getSelectionSet()));
					case FragmentSpread spread -> document.getDefinitionsOfType(FragmentDefinition.class)
						.stream()
						.filter((fragment) -> Objects.equals(fragment.getName(), spread.getName()))
						.forEach((fragment) -> fields.addAll(fields(document, fragment.getSelectionSet())));
					default -> {
					}
				}
			});
		}
		return fields;
	}

	/**
	 * {@return the names of the columns; what is said of the item itself goes without
	 * {@code node}}
	 */
	List<String> header() {
		return this.columns.stream()
			.map((path) -> String.join(".", path.get(0).equals("node") ? path.subList(1, path.size()) : path))
			.toList();
	}

}
