package org.clew.target;

import org.clew.api.Filters.Order;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Listing;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about targets. */
@Controller
class TargetController {

	private final Cypher cypher;

	private final Identifiers identifiers;

	TargetController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	Target target(@Argument String id) {
		return this.identifiers.resolve("id", id, Target.class);
	}

	@QueryMapping
	Page<Target> targets(@Argument @Nullable TargetFilter filter, @Argument @Nullable Order<TargetOrderField> orderBy,
			@Arguments PageRequest page) {
		Order<TargetOrderField> order = Order.of(orderBy, TargetOrderField.NAME);
		String list = order.list("targets", filter);
		Slice slice = page.slice(list);
		Condition condition = (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
		Listing listing = new Listing("Target", condition, order.field().key(), order.descending());
		return Page.of(list, slice, listing.read(this.cypher, slice, Target::from));
	}

}
