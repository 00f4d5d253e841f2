package org.clew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;

/**
 * Queries as of a day.
 */
final class OnADay {

	private static final String ARGUMENT = "asOf";

	private static final Pattern DAY = Pattern.compile("@\\d{4}-\\d{2}-\\d{2}$");

	/** Which fields of the schema can be asked as of a day. */
	static final Set<String> FIELDS = Objects
		.requireNonNull(new SchemaParser().parse(SchemaFiles.read(SchemaFiles.CURRENT))
			.getTypeOrNull("Query", ObjectTypeDefinition.class))
		.getFieldDefinitions()
		.stream()
		.filter((field) -> field.getInputValueDefinitions()
			.stream()
			.anyMatch((argument) -> ARGUMENT.equals(argument.getName())))
		.map(FieldDefinition::getName)
		.collect(Collectors.toCollection(TreeSet::new));

	private OnADay() {
	}

	/**
	 * Which of those fields a query asks.
	 * @param query one operation
	 * @return their names
	 */
	static Set<String> fields(String query) {
		return Parser.parse(query)
			.getDefinitionsOfType(OperationDefinition.class)
			.getFirst()
			.getSelectionSet()
			.getSelectionsOfType(Field.class)
			.stream()
			.map(Field::getName)
			.filter(FIELDS::contains)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Asks those fields of a query as of a day.
	 * @param query one operation
	 * @param day the day
	 * @return the query
	 */
	static String asking(String query, LocalDate day) {
		Document document = Parser.parse(query);
		return AstPrinter.printAst(document.transform((whole) -> whole.definitions(document.getDefinitions()
			.stream()
			.map((definition) -> (definition instanceof OperationDefinition operation) ? asking(operation, day)
					: definition)
			.toList())));
	}

	private static OperationDefinition asking(OperationDefinition operation, LocalDate day) {
		List<Selection<?>> selections = new ArrayList<>();
		for (Selection<?> selection : operation.getSelectionSet().getSelections()) {
			selections.add((selection instanceof Field field && FIELDS.contains(field.getName())) ? asking(field, day)
					: selection);
		}
		return operation.transform((changed) -> changed.selectionSet(new SelectionSet(selections)));
	}

	private static Field asking(Field field, LocalDate day) {
		List<Argument> arguments = new ArrayList<>(field.getArguments());
		arguments.add(new Argument(ARGUMENT, StringValue.of(day.toString())));
		return field.transform((changed) -> changed.arguments(arguments));
	}

	/**
	 * An answer without what is of a day only: its cursors, and the day at the end of
	 * each identifier.
	 * @param answer some part of an answer
	 * @return the same
	 */
	static @Nullable Object withoutDays(@Nullable Object answer) {
		if (answer instanceof List<?> list) {
			return list.stream().map(OnADay::withoutDays).toList();
		}
		if (answer instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
			map.forEach((name, value) -> {
				if (!String.valueOf(name).toLowerCase(Locale.ROOT).endsWith("cursor")) {
					rest.put(name, withoutDays(value));
				}
			});
			return rest;
		}
		return (answer instanceof String text) ? DAY.matcher(text).replaceFirst("") : answer;
	}

}
