package org.clew.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NonNullType;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.clew.api.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL query for one list, made to be read page by page.
 *
 * @param document the query, with the page as variable
 * @param list under which name the list is answered
 * @param columns what is asked of each item, by path
 * @param order in which order, as it is written; null for the usual one
 */
record ListQuery(String document, String list, List<Column> columns, @Nullable Value<?> order) {

	/** The page's own fields, under names that no query uses. */
	static final String PAGE = "clewPage";

	static final String TOTAL = "clewTotal";

	private static final String AFTER = "clewAfter";

	private static final String BEGINS = "clewBegins";

	private static final int PAGE_SIZE = 100;

	private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

	/**
	 * Reads a query.
	 * @param query one operation with one list: {@code { drugs(filter: …) { edges { node
	 * { id name } } } }}
	 * @throws InvalidRequest if it asks for anything else
	 */
	static ListQuery of(String query) {
		OperationDefinition operation = operation(query);
		Field list = list(operation);
		SelectionSet item = item(list);
		List<Column> columns = new ArrayList<>();
		columns(item, List.of(), columns);
		List<Argument> arguments = new ArrayList<>(
				list.getArguments().stream().filter((argument) -> !PAGING.contains(argument.getName())).toList());
		arguments.add(new Argument("first", IntValue.of(PAGE_SIZE)));
		arguments.add(new Argument("after", new VariableReference(AFTER)));
		Field paged = list
			.transform((builder) -> builder.arguments(arguments).selectionSet(new SelectionSet(page(item))));
		OperationDefinition whole = operation
			.transform((builder) -> builder.selectionSet(new SelectionSet(List.of(paged)))
				.variableDefinition(VariableDefinition.newVariableDefinition()
					.name(AFTER)
					.type(TypeName.newTypeName("String").build())
					.build())
				.variableDefinition(VariableDefinition.newVariableDefinition()
					.name(BEGINS)
					.type(new NonNullType(TypeName.newTypeName("Boolean").build()))
					.build()));
		return new ListQuery(AstPrinter.printAst(whole), list.getResultKey(), List.copyOf(columns), order(list));
	}

	/** What is asked of each page; the count of all only of the first. */
	private static List<Selection<?>> page(SelectionSet item) {
		List<Selection<?>> selections = new ArrayList<>();
		selections.add(Field.newField("edges")
			.selectionSet(new SelectionSet(List.of(Field.newField("node").selectionSet(item).build())))
			.build());
		selections.add(Field.newField("pageInfo")
			.alias(PAGE)
			.selectionSet(new SelectionSet(
					List.of(Field.newField("hasNextPage").build(), Field.newField("endCursor").build())))
			.build());
		selections.add(Field.newField("totalCount")
			.alias(TOTAL)
			.directive(new Directive("include", List.of(new Argument("if", new VariableReference(BEGINS)))))
			.build());
		return selections;
	}

	private static @Nullable Value<?> order(Field list) {
		return list.getArguments()
			.stream()
			.filter((argument) -> "orderBy".equals(argument.getName()))
			.<Value<?>>map(Argument::getValue)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether the list comes in the order of names, in which an index has it.
	 * @param given the variables of the query itself
	 * @return false if each page puts the whole list in order
	 */
	boolean isByName(Map<String, Object> given) {
		return switch (this.order) {
			case null -> true;
			case ObjectValue object -> object.getObjectFields()
				.stream()
				.filter((field) -> "field".equals(field.getName()))
				.allMatch((field) -> isName(field.getValue(), given));
			case VariableReference variable ->
				!(given.get(variable.getName()) instanceof Map<?, ?> object) || isName(object.get("field"));
			default -> true;
		};
	}

	private static boolean isName(Value<?> field, Map<String, Object> given) {
		return (field instanceof VariableReference variable) ? isName(given.get(variable.getName()))
				: field instanceof EnumValue word && isName(word.getName());
	}

	private static boolean isName(@Nullable Object field) {
		return field == null || "NAME".equals(field);
	}

	/**
	 * The variables for a page. How many there are in all is asked with the first only,
	 * as counting looks at each.
	 * @param given those of the query itself
	 * @param after the cursor that the page begins after; null for the first page
	 */
	static Map<String, @Nullable Object> variables(Map<String, Object> given, @Nullable String after) {
		Map<String, @Nullable Object> variables = new HashMap<>(given);
		variables.put(AFTER, after);
		variables.put(BEGINS, after == null);
		return variables;
	}

	private static OperationDefinition operation(String query) {
		try {
			Document document = new Parser().parseDocument(query);
			List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
			if (operations.size() != 1 || document.getDefinitions().size() != 1
					|| operations.getFirst().getOperation() != OperationDefinition.Operation.QUERY) {
				throw new InvalidRequest("query", "this document", "one query, and no fragments");
			}
			return operations.getFirst();
		}
		catch (InvalidSyntaxException ex) {
			throw new InvalidRequest("query", "no GraphQL: " + ex.getMessage(), "one GraphQL query");
		}
	}

	private static Field list(OperationDefinition operation) {
		List<?> selections = operation.getSelectionSet().getSelections();
		if (selections.size() != 1 || !(selections.getFirst() instanceof Field field)) {
			throw new InvalidRequest("query", selections.size() + " fields", "one list, such as drugs");
		}
		if (field.getArguments().stream().anyMatch((argument) -> "before".equals(argument.getName()))
				|| field.getArguments().stream().anyMatch((argument) -> "last".equals(argument.getName()))) {
			throw new InvalidRequest("query", "a page counted from the end", "the list from its start");
		}
		return field;
	}

	private static SelectionSet item(Field list) {
		return only(only(list, "edges"), "node").getSelectionSet();
	}

	/** What else is asked of the list has no place in a table. */
	private static Field only(Field parent, String name) {
		if (parent.getSelectionSet() != null) {
			for (Selection<?> selection : parent.getSelectionSet().getSelections()) {
				if (selection instanceof Field field && name.equals(field.getName())
						&& field.getSelectionSet() != null) {
					return field;
				}
			}
		}
		throw new InvalidRequest("query", parent.getName() + " without " + name,
				"a list with { edges { node { … } } }");
	}

	private static void columns(SelectionSet selections, List<String> path, List<Column> columns) {
		for (Selection<?> selection : selections.getSelections()) {
			if (!(selection instanceof Field field)) {
				throw new InvalidRequest("query", "a fragment",
						"fields written out, so that every row has the same columns");
			}
			List<String> here = new ArrayList<>(path);
			here.add(field.getResultKey());
			if (field.getSelectionSet() != null) {
				columns(field.getSelectionSet(), here, columns);
			}
			else {
				columns.add(new Column(List.copyOf(here)));
			}
		}
	}

}
