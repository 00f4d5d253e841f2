package org.clew.study;

import java.time.LocalDate;

import org.clew.api.Filters.Order;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.AsOf;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Listing;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about studies. */
@Controller
class StudyController {

	private final Cypher cypher;

	private final Identifiers identifiers;

	StudyController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	Study study(@Argument String id, @Argument @Nullable LocalDate asOf) {
		return AsOf.read(asOf, () -> this.identifiers.resolve("id", id, Study.class));
	}

	@QueryMapping
	Page<Study> studies(@Argument @Nullable StudyFilter filter, @Argument @Nullable Order<StudyOrderField> orderBy,
			@Argument @Nullable LocalDate asOf, @Arguments PageRequest page) {
		return AsOf.read(asOf, () -> studies(filter, orderBy, page, asOf));
	}

	private Page<Study> studies(@Nullable StudyFilter filter, @Nullable Order<StudyOrderField> orderBy,
			PageRequest page, @Nullable LocalDate asOf) {
		Order<StudyOrderField> order = Order.of(orderBy, StudyOrderField.NAME);
		String list = order.list("studies", filter) + ((asOf != null) ? asOf : "");
		Slice slice = page.slice(list);
		Condition condition = (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
		Listing listing = new Listing("Study", condition, order.field().key(), order.descending());
		return Page.of(list, slice, listing.read(this.cypher, slice, Study::from));
	}

}
