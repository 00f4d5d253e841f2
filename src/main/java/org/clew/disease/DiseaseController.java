package org.clew.disease;

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

/** Answers questions about diseases. */
@Controller
class DiseaseController {

	private final Cypher cypher;

	private final Identifiers identifiers;

	DiseaseController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	Disease disease(@Argument String id) {
		return this.identifiers.resolve("id", id, Disease.class);
	}

	@QueryMapping
	Page<Disease> diseases(@Argument @Nullable DiseaseFilter filter,
			@Argument @Nullable Order<DiseaseOrderField> orderBy, @Arguments PageRequest page) {
		Order<DiseaseOrderField> order = Order.of(orderBy, DiseaseOrderField.NAME);
		String list = order.list("diseases", filter);
		Slice slice = page.slice(list);
		Condition condition = (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
		Listing listing = new Listing("Disease", condition, order.field().key(), order.descending());
		return Page.of(list, slice, listing.read(this.cypher, slice, Disease::from));
	}

}
