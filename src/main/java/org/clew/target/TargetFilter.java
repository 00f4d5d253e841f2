package org.clew.target;

import java.util.List;

import org.clew.api.Filters.StringFilter;
import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.drug.Drug;
import org.clew.graph.Condition;
import org.jspecify.annotations.Nullable;

/** Which targets, as a client writes it. */
record TargetFilter(@Nullable List<TargetFilter> and, @Nullable List<TargetFilter> or, @Nullable TargetFilter not,
		@Nullable List<String> ids, @Nullable StringFilter name, @Nullable StringFilter symbol,
		@Nullable List<TargetType> type, @Nullable List<String> drug, @Nullable List<String> disease,
		@Nullable Boolean hasDrug) implements Filters.Nested<TargetFilter> {

	Condition condition(Identifiers identifiers) {
		return new Filters().compose(this, (filter) -> filter.condition(identifiers))
			.add(this.ids, (given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Target.class)))
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
