package org.clew.drug;

import java.util.List;

import org.clew.api.Filters;
import org.clew.api.Filters.Order;
import org.clew.api.Filters.StringFilter;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.drug.Drug.DrugType;
import org.clew.graph.Condition;
import org.clew.graph.Condition.Below;
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

	/** Which drugs, as a client writes it. */
	record DrugFilter(@Nullable List<DrugFilter> and, @Nullable List<DrugFilter> or, @Nullable DrugFilter not,
			@Nullable List<String> ids, @Nullable StringFilter name, @Nullable List<DrugType> type,
			@Nullable List<Stage> stage, @Nullable Boolean approved, @Nullable Boolean withdrawn,
			@Nullable List<String> target, @Nullable List<String> disease,
			@Nullable Boolean hasUse) implements Filters.Nested<DrugFilter> {

		private static final String USED_OR_LABELLED_FOR = """
				EXISTS {
				  (n)<-[:OF_DRUG @]-(:Use|Label @)-[:IN_DISEASE @]->(d:Disease) WHERE d.id IN $?
				}""";

		Condition condition(Identifiers identifiers) {
			return new Filters().compose(this, (filter) -> filter.condition(identifiers))
				.add(this.ids, (given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Drug.class)))
				.add(this.name, (filter) -> filter.on("([n.name] + n.synonyms)"))
				.oneOf(this.type, "n.type")
				.oneOf(this.stage, "n.stage")
				.add(this.approved, (given) -> Condition.of("n.approved = $?", given))
				.add(this.withdrawn, (given) -> Condition.of("n.withdrawn = $?", given))
				.any(this.target, (given) -> identifiers.ids("filter.target", given, "Target"),
						(of) -> Condition.of("EXISTS { (n)-[:ACTS_ON]->(t:Target) WHERE t.id IN $? }", of))
				.any(this.disease, (given) -> identifiers.ids("filter.disease", given, "Disease"),
						(of) -> Condition.of(USED_OR_LABELLED_FOR, new Below(of)))
				.flag(this.hasUse, Condition.of("EXISTS { (n)<-[:OF_DRUG @]-(:Use @) }"))
				.condition();
		}

	}

	/** What drugs are ordered by. */
	enum DrugOrderField {

		NAME(Listing.BY_NAME),

		STAGE("""
				CASE n.stage
				  WHEN 'PRECLINICAL' THEN 1 WHEN 'IND' THEN 2 WHEN 'EARLY_PHASE1' THEN 3 WHEN 'PHASE1' THEN 4
				  WHEN 'PHASE1_2' THEN 5 WHEN 'PHASE2' THEN 6 WHEN 'PHASE2_3' THEN 7 WHEN 'PHASE3' THEN 8
				  WHEN 'PREAPPROVAL' THEN 9 WHEN 'APPROVAL' THEN 10 WHEN 'PHASE4' THEN 11 ELSE 0
				END"""),

		USES("COUNT { (n)<-[:OF_DRUG @]-(:Use @) }");

		private final String key;

		DrugOrderField(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

}
