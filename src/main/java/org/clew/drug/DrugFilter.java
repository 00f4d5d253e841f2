package org.clew.drug;

import java.util.List;

import org.clew.api.Filters.StringFilter;
import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.graph.Condition.Below;
import org.clew.graph.Condition;
import org.jspecify.annotations.Nullable;

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
