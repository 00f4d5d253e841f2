package org.clew.target;

import java.util.List;

import org.clew.api.Filters.StringFilter;
import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.drug.Drug;
import org.clew.graph.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which targets, as a client writes it.
 */
record TargetFilter(@Nullable List<TargetFilter> and, @Nullable List<TargetFilter> or, @Nullable TargetFilter not,
		@Nullable List<String> ids, @Nullable StringFilter name, @Nullable StringFilter symbol,
		@Nullable List<TargetType> type, @Nullable String drug, @Nullable String disease,
		@Nullable Boolean hasDrug) implements Filters.Nested<TargetFilter> {

	Condition condition(Identifiers identifiers) {
		return new Filters().compose(this, (filter) -> filter.condition(identifiers))
			.add(this.ids, (given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Target.class)))
			.add(this.name, (filter) -> filter.on("([n.name, coalesce(n.symbol, '')] + n.synonyms)"))
			.add(this.symbol, (filter) -> filter.on("[coalesce(n.symbol, '')]"))
			.oneOf(this.type, "n.type")
			.add(this.drug,
					(given) -> Condition.of("EXISTS { (n)<-[:ACTS_ON]-(:Drug {id: $?}) }",
							identifiers.resolve("filter.drug", given, Drug.class).id()))
			.add(this.disease,
					(given) -> Condition.of("EXISTS { (n)<-[:IMPLICATES]-(:Disease {id: $?}) }",
							identifiers.resolve("filter.disease", given, "Disease").id()))
			.flag(this.hasDrug, Condition.of("EXISTS { (n)<-[:ACTS_ON]-(:Drug) }"))
			.condition();
	}

}
