package org.clew.limit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.execution.conditional.ConditionalNodes;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

/**
 * Weighs an operation. Each fragment is weighed once, so that fragments which double each
 * other take no longer to weigh than to write.
 */
final class Weighing {

	private static final ConditionalNodes CONDITIONS = new ConditionalNodes();

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final Map<String, FragmentDefinition> fragments;

	private final GraphQLContext context;

	private final Map<String, Demand> weighed = new HashMap<>();

	private Weighing(ExecutionContext execution) {
		this.schema = execution.getGraphQLSchema();
		this.variables = execution.getCoercedVariables();
		this.fragments = execution.getFragmentsByName();
		this.context = execution.getGraphQLContext();
	}

	/**
	 * How much an operation asks for.
	 * @param execution a valid operation with its variables
	 */
	static Demand of(ExecutionContext execution) {
		OperationDefinition operation = execution.getOperationDefinition();
		Weighing weighing = new Weighing(execution);
		GraphQLCompositeType root = switch (operation.getOperation()) {
			case QUERY -> weighing.schema.getQueryType();
			case MUTATION -> weighing.schema.getMutationType();
			case SUBSCRIPTION -> weighing.schema.getSubscriptionType();
		};
		return weighing.all(operation.getSelectionSet(), Objects.requireNonNull(root))
			.with(operation.getDirectives().size());
	}

	private Demand all(@Nullable SelectionSet selections, GraphQLCompositeType parent) {
		Demand demand = Demand.NOTHING;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				demand = demand.and(one(selection, parent));
			}
		}
		return demand;
	}

	private Demand one(Selection<?> selection, GraphQLCompositeType parent) {
		if (selection instanceof DirectivesContainer<?> conditional && !included(conditional)) {
			return Demand.NOTHING.with(conditional.getDirectives().size());
		}
		return switch (selection) {
			case Field field -> field(field, parent);
			case InlineFragment inline -> all(inline.getSelectionSet(), type(inline.getTypeCondition(), parent))
				.with(inline.getDirectives().size());
			case FragmentSpread spread -> fragment(spread.getName()).with(spread.getDirectives().size());
			default -> Demand.NOTHING;
		};
	}

	private boolean included(DirectivesContainer<?> selection) {
		return CONDITIONS.shouldInclude(selection, this.variables.toMap(), this.schema, this.context);
	}

	private Demand fragment(String name) {
		Demand known = this.weighed.get(name);
		if (known == null) {
			FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(name));
			GraphQLCompositeType type = (GraphQLCompositeType) Objects
				.requireNonNull(this.schema.getType(fragment.getTypeCondition().getName()));
			known = all(fragment.getSelectionSet(), type).with(fragment.getDirectives().size());
			this.weighed.put(name, known);
		}
		return known;
	}

	private Demand field(Field field, GraphQLCompositeType parent) {
		boolean aliased = field.getAlias() != null && !field.getAlias().equals(field.getName());
		int directives = field.getDirectives().size();
		if (parent instanceof GraphQLUnionType || !(parent instanceof GraphQLFieldsContainer container)) {
			return Demand.NOTHING.below(1, 1, aliased, directives);
		}
		GraphQLFieldDefinition definition = Introspection.getFieldDefinition(this.schema, container, field.getName());
		Map<String, Object> arguments = ValuesResolver.getArgumentValues(this.schema.getCodeRegistry(),
				definition.getArguments(), field.getArguments(), this.variables, this.context, Locale.ROOT);
		Demand below = (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)
				? all(field.getSelectionSet(), type) : Demand.NOTHING;
		Demand within = isOfType(container, definition) ? below.ofType()
				: definition.getName().equals("__schema") ? below.ofSchema() : below;
		return within.below(Prices.once(container, definition, arguments),
				Prices.times(container, definition, arguments), aliased, directives);
	}

	/** Which fields, types or values a type has. */
	private static boolean isOfType(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
		return parent.getName().equals(Introspection.__Type.getName())
				&& GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
	}

	private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType parent) {
		return (condition != null)
				? (GraphQLCompositeType) Objects.requireNonNull(this.schema.getType(condition.getName())) : parent;
	}

}
