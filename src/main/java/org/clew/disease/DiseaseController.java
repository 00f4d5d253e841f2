package org.clew.disease;

import java.util.List;

import org.clew.api.Filters;
import org.clew.api.Filters.Order;
import org.clew.api.Filters.StringFilter;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.Condition;
import org.clew.graph.Condition.Below;
import org.clew.graph.Cypher;
import org.clew.graph.Listing;
import org.clew.graph.Slice;
import org.clew.target.Target;
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

	/** Which diseases, as a client writes it. */
	record DiseaseFilter(@Nullable List<DiseaseFilter> and, @Nullable List<DiseaseFilter> or,
			@Nullable DiseaseFilter not, @Nullable List<String> ids, @Nullable StringFilter name,
			@Nullable List<String> icd11Chapter, @Nullable List<String> within, @Nullable List<String> target,
			@Nullable Boolean hasUse) implements Filters.Nested<DiseaseFilter> {

		Condition condition(Identifiers identifiers) {
			return new Filters().compose(this, (filter) -> filter.condition(identifiers))
				.add(this.ids,
						(given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Disease.class)))
				.add(this.name, (filter) -> filter.on("([n.name] + n.synonyms)"))
				.add(this.icd11Chapter, (chapters) -> Condition.of("n.icd11Chapter IN $?", chapters))
				.any(this.within, (given) -> identifiers.ids("filter.within", given, Disease.class),
						(of) -> Condition.of("n.id IN $?", new Below(of)))
				.any(this.target, (given) -> identifiers.ids("filter.target", given, Target.class),
						(of) -> Condition.of("EXISTS { (n)-[:IMPLICATES]->(t:Target) WHERE t.id IN $? }", of))
				.flag(this.hasUse, Condition.of("EXISTS { (n)<-[:IN_DISEASE @]-(:Use @) }"))
				.condition();
		}

	}

	/** What diseases are ordered by. */
	enum DiseaseOrderField {

		NAME(Listing.BY_NAME),

		USES("COUNT { (n)<-[:IN_DISEASE @]-(:Use @) }");

		private final String key;

		DiseaseOrderField(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

}
