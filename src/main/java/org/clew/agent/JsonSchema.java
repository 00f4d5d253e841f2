package org.clew.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Types of GraphQL as JSON schema. */
final class JsonSchema {

	private static final Map<String, String> SCALARS = Map.of("Int", "integer", "Float", "number", "Boolean",
			"boolean");

	private JsonSchema() {
	}

	static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("type", "object");
		object.put("properties", properties);
		object.put("required", required);
		object.put("additionalProperties", false);
		return object;
	}

	static Map<String, Object> list(Map<String, Object> items) {
		return Map.of("type", "array", "items", items);
	}

	/** What may be null besides. */
	static Map<String, Object> nullable(Map<String, Object> schema) {
		return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
	}

	/** A scalar or enum. */
	static Map<String, Object> leaf(GraphQLType type) {
		if (type instanceof GraphQLEnumType constants) {
			return Map.of("type", "string", "enum",
					constants.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
		}
		String name = ((GraphQLNamedType) type).getName();
		return name.equals("JSON") ? Map.of() : Map.of("type", SCALARS.getOrDefault(name, "string"));
	}

	/** A type of what is given: an absent value is left out, and not null. */
	static Map<String, Object> given(GraphQLType written) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(written);
		if (GraphQLTypeUtil.isList(type)) {
			return list(given(GraphQLTypeUtil.unwrapOne(type)));
		}
		if (!(type instanceof GraphQLInputObjectType input)) {
			return leaf(type);
		}
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
			properties.put(field.getName(), described(given(field.getType()), field.getDescription()));
			if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
				required.add(field.getName());
			}
		}
		return described(object(properties, required), input.getDescription());
	}

	private static Map<String, Object> described(Map<String, Object> schema, @Nullable String description) {
		if (description == null) {
			return schema;
		}
		Map<String, Object> described = new LinkedHashMap<>(schema);
		described.put("description", description);
		return described;
	}

}
