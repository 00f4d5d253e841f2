package org.clew.study;

import java.util.List;

import org.clew.api.Filters.IntFilter;
import org.clew.api.Filters.StringFilter;
import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Condition.Below;
import org.clew.graph.Condition;
import org.jspecify.annotations.Nullable;

/** Which studies, as a client writes it. */
record StudyFilter(@Nullable List<StudyFilter> and, @Nullable List<StudyFilter> or, @Nullable StudyFilter not,
		@Nullable List<String> ids, @Nullable StringFilter title, @Nullable List<StudyDesign> design,
		@Nullable IntFilter year, @Nullable List<String> drug, @Nullable List<String> disease,
		@Nullable Boolean hasUse) implements Filters.Nested<StudyFilter> {

	/** A drug that a study tests is itself at the end of no OF_DRUG: hence 0 or 1. */
	private static final String ON_DRUG = """
			EXISTS { (n)-[:TESTS|REPORTS @]->( @)-[:OF_DRUG*0..1 @]->(d:Drug) WHERE d.id IN $? }""";

	private static final String ON_DISEASE = """
			EXISTS {
			  (n)-[:STUDIES|REPORTS @]->( @)-[:IN_DISEASE*0..1 @]->(d:Disease) WHERE d.id IN $?
			}""";

	Condition condition(Identifiers identifiers) {
		return new Filters().compose(this, (filter) -> filter.condition(identifiers))
			.add(this.ids, (given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Study.class)))
			.add(this.title, (filter) -> filter.on("[n.title, coalesce(n.acronym, '')]"))
			.oneOf(this.design, "n.design")
			.add(this.year, (filter) -> filter.on("n.year"))
			.any(this.drug, (given) -> identifiers.ids("filter.drug", given, Drug.class),
					(of) -> Condition.of(ON_DRUG, of))
			.any(this.disease, (given) -> identifiers.ids("filter.disease", given, Disease.class),
					(of) -> Condition.of(ON_DISEASE, new Below(of)))
			.flag(this.hasUse, Condition.of("EXISTS { (n)-[:REPORTS @]->(:Use @) }"))
			.condition();
	}

}
