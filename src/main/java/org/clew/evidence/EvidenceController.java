package org.clew.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clew.api.Filters.Order;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.AsOf;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about uses, bases and counts of studies. */
@Controller
class EvidenceController {

	private static final String BASES = """
			MATCH (b:Basis)
			RETURN properties(b) AS basis
			ORDER BY b.code
			""";

	private final Cypher cypher;

	private final Identifiers identifiers;

	private final Uses uses;

	EvidenceController(Cypher cypher, Identifiers identifiers, Uses uses) {
		this.cypher = cypher;
		this.identifiers = identifiers;
		this.uses = uses;
	}

	@QueryMapping
	Page<Use> uses(@Argument @Nullable UseFilter filter, @Argument @Nullable Order<UseOrderField> orderBy,
			@Argument @Nullable LocalDate asOf, @Arguments PageRequest page) {
		return AsOf.read(asOf, () -> uses(filter, orderBy, page, asOf));
	}

	private Page<Use> uses(@Nullable UseFilter filter, @Nullable Order<UseOrderField> orderBy, PageRequest page,
			@Nullable LocalDate asOf) {
		Order<UseOrderField> order = Order.of(orderBy, UseOrderField.NAME);
		String list = order.list("uses", filter) + ((asOf != null) ? asOf : "");
		Slice slice = page.slice(list);
		return Page.of(list, slice, this.uses.find(condition(filter), order.field().key(), order.descending(), slice));
	}

	@QueryMapping
	List<BasisDefinition> bases() {
		return this.cypher.read(BASES, Map.of(), (row) -> BasisDefinition.from(row.row("basis")));
	}

	private Condition condition(@Nullable UseFilter filter) {
		return (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
	}

}
