package org.clew.target;

import java.util.List;

import org.clew.api.Filters;
import org.clew.api.Filters.Order;
import org.clew.api.Filters.StringFilter;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.drug.Drug;
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

	/** Which targets, as a client writes it. */
	record TargetFilter(@Nullable List<TargetFilter> and, @Nullable List<TargetFilter> or, @Nullable TargetFilter not,
			@Nullable List<String> ids, @Nullable StringFilter name, @Nullable StringFilter symbol,
			@Nullable List<TargetType> type, @Nullable List<String> drug, @Nullable List<String> disease,
			@Nullable Boolean hasDrug) implements Filters.Nested<TargetFilter> {

		Condition condition(Identifiers identifiers) {
			return new Filters().compose(this, (filter) -> filter.condition(identifiers))
				.add(this.ids,
						(given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Target.class)))
				.add(this.name, (filter) -> filter.on("([n.name, coalesce(n.symbol, '')] + n.synonyms)"))
				.add(this.symbol, (filter) -> filter.on("[coalesce(n.symbol, '')]"))
				.oneOf(this.type, "n.type")
				.any(this.drug, (given) -> identifiers.ids("filter.drug", given, Drug.class),
						(of) -> Condition.of("EXISTS { (n)<-[:ACTS_ON]-(d:Drug) WHERE d.id IN $? }", of))
				.any(this.disease, (given) -> identifiers.ids("filter.disease", given, "Disease"),
						(of) -> Condition.of("EXISTS { (n)<-[:IMPLICATES]-(d:Disease) WHERE d.id IN $? }", of))
				.flag(this.hasDrug, Condition.of("EXISTS { (n)<-[:ACTS_ON]-(:Drug) }"))
				.condition();
		}

	}

	/** What targets are ordered by. */
	enum TargetOrderField {

		NAME(Listing.BY_NAME),

		SYMBOL("coalesce(n.symbol, '')"),

		DRUGS("COUNT { MATCH (n)<-[:ACTS_ON]-(d:Drug) RETURN DISTINCT d }");

		private final String key;

		TargetOrderField(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

}
