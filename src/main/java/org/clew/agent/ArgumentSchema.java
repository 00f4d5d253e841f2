package org.clew.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.idl.TypeUtil;
import graphql.language.NonNullType;
import graphql.language.ListType;
import graphql.language.Type;
import graphql.language.TypeName;

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
