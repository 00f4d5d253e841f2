package org.clew.drug;

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

/** Answers questions about drugs. */
@Controller
class DrugController {

	private final Cypher cypher;

	private final Identifiers identifiers;

	DrugController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	Drug drug(@Argument String id) {
		return this.identifiers.resolve("id", id, Drug.class);
	}

	@QueryMapping
	Page<Drug> drugs(@Argument @Nullable DrugFilter filter, @Argument @Nullable Order<DrugOrderField> orderBy,
			@Arguments PageRequest page) {
		Order<DrugOrderField> order = Order.of(orderBy, DrugOrderField.NAME);
		String list = order.list("drugs", filter);
		Slice slice = page.slice(list);
		Condition condition = (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
		Listing listing = new Listing("Drug", condition, order.field().key(), order.descending());
		return Page.of(list, slice, listing.read(this.cypher, slice, Drug::from));
	}

}
