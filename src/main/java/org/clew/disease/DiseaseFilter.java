package org.clew.disease;

import java.util.List;

import org.clew.api.Filters.StringFilter;
import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.graph.Condition.Below;
import org.clew.graph.Condition;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

/** Which diseases, as a client writes it. */
record DiseaseFilter(@Nullable List<DiseaseFilter> and, @Nullable List<DiseaseFilter> or, @Nullable DiseaseFilter not,
		@Nullable List<String> ids, @Nullable StringFilter name, @Nullable List<String> icd11Chapter,
		@Nullable List<String> within, @Nullable List<String> target,
		@Nullable Boolean hasUse) implements Filters.Nested<DiseaseFilter> {

	Condition condition(Identifiers identifiers) {
		return new Filters().compose(this, (filter) -> filter.condition(identifiers))
			.add(this.ids, (given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Disease.class)))
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
