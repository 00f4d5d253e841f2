package org.clew.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * The answer of a tool as JSON schema: the fields of its operation, with the notice and
 * the sources that every answer has.
 *
 * @param schema the schema of the API
 * @param document the operation with its fragments
 */
record AnswerSchema(GraphQLSchema schema, Document document) {

	private static final Map<String, Object> TEXT = Map.of("type", "string");

	private static final Map<String, Object> OBJECTS = JsonSchema.list(Map.of("type", "object"));

	Map<String, Object> of(OperationDefinition operation) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("notice", TEXT);
		properties.put("texts", TEXT);
		properties.put("data", JsonSchema.nullable(object(this.schema.getQueryType(), operation.getSelectionSet())));
		properties.put("sources", OBJECTS);
		properties.put("errors", OBJECTS);
		return JsonSchema.object(properties, List.copyOf(properties.keySet()));
	}

	private Map<String, Object> object(GraphQLFieldsContainer type, SelectionSet selections) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		add(type, selections, properties, required, true);
		return JsonSchema.object(properties, required);
	}

	/** What stands in a fragment on one of several types need not be there. */
	private void add(GraphQLFieldsContainer type, SelectionSet selections, Map<String, Object> properties,
			List<String> required, boolean always) {
		for (Selection<?> selection : selections.getSelections()) {
			switch (selection) {
				case Field field -> {
					properties.put(field.getResultKey(), value(type, field));
					if (always) {
						required.add(field.getResultKey());
					}
				}
				case InlineFragment fragment -> add(named(fragment.getTypeCondition().getName()),
						fragment.getSelectionSet(), properties, required, false);
				case FragmentSpread spread -> {
					FragmentDefinition fragment = this.document.getDefinitionsOfType(FragmentDefinition.class)
						.stream()
						.filter((one) -> one.getName().equals(spread.getName()))
						.findFirst()
						.orElseThrow();
					add(named(fragment.getTypeCondition().getName()), fragment.getSelectionSet(), properties, required,
							always);
				}
				default -> throw new IllegalArgumentException(String.valueOf(selection));
			}
		}
	}

	private GraphQLFieldsContainer named(String type) {
		return (GraphQLFieldsContainer) Objects.requireNonNull(this.schema.getType(type));
	}

	private Map<String, Object> value(GraphQLFieldsContainer parent, Field field) {
		GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
		return value(definition.getType(), field);
	}

	private Map<String, Object> value(GraphQLType type, Field field) {
		if (GraphQLTypeUtil.isNonNull(type)) {
			return whole(GraphQLTypeUtil.unwrapNonNull(type), field);
		}
		return JsonSchema.nullable(whole(type, field));
	}

	private Map<String, Object> whole(GraphQLType type, Field field) {
		if (GraphQLTypeUtil.isList(type)) {
			return JsonSchema.list(value(GraphQLTypeUtil.unwrapOne(type), field));
		}
		return (type instanceof GraphQLFieldsContainer object) ? object(object, field.getSelectionSet())
				: JsonSchema.leaf(type);
	}

}
