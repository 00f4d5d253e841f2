package org.clew.evidence;

import java.util.List;
import java.util.Locale;

import org.clew.api.Filters;
import org.clew.api.Filters.IntFilter;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.evidence.Use.AdverseEventStatus;
import org.clew.graph.Condition;
import org.clew.graph.Condition.Below;
import org.clew.study.Study;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

/** Which uses, as a client writes it. */
public record UseFilter(@Nullable List<UseFilter> and, @Nullable List<UseFilter> or, @Nullable UseFilter not,
		@Nullable List<String> ids, @Nullable List<String> drug, @Nullable List<String> disease,
		@Nullable List<String> target, @Nullable List<String> study, @Nullable List<Basis> basis,
		@Nullable List<Effect> effect, @Nullable List<AgeGroup> ageGroup,
		@Nullable List<AdverseEventStatus> adverseEventStatus, @Nullable Integer minimumGrade, @Nullable IntFilter year,
		@Nullable List<String> country) implements Filters.Nested<UseFilter> {

	private static final String OF_DRUG = """
			EXISTS { (n)-[:OF_DRUG @]->(:Drug)-[:HAS_PART*0..3]->(d:Drug) WHERE d.id IN $? }""";

	private static final String IN_DISEASE = """
			EXISTS { (n)-[:IN_DISEASE @]->(d:Disease) WHERE d.id IN $? }""";

	private static final String ON_TARGET = """
			EXISTS {
			  (n)-[:OF_DRUG @]->(:Drug)-[:HAS_PART*0..3]->(:Drug)-[:ACTS_ON]->(t:Target) WHERE t.id IN $?
			}""";

	private static final String BASED_ON = "EXISTS { (n)-[:BASED_ON @]->(b:Basis) WHERE b.basis IN $? }";

	private static final String IN_COUNTRY = "any(country IN n.countries WHERE country IN $?)";

	public Condition condition(Identifiers identifiers) {
		return new Filters().compose(this, (filter) -> filter.condition(identifiers))
			.add(this.ids, (given) -> Condition.of("n.id IN $?", identifiers.ids("filter.ids", given, Use.class)))
			.any(this.drug, (given) -> identifiers.ids("filter.drug", given, Drug.class),
					(of) -> Condition.of(OF_DRUG, of))
			.any(this.disease, (given) -> identifiers.ids("filter.disease", given, Disease.class),
					(of) -> Condition.of(IN_DISEASE, new Below(of)))
			.any(this.target, (given) -> identifiers.ids("filter.target", given, Target.class),
					(of) -> Condition.of(ON_TARGET, of))
			.any(this.study, (given) -> identifiers.ids("filter.study", given, Study.class),
					(of) -> Condition.of("EXISTS { (n)<-[:REPORTS @]-(s:Study @) WHERE s.id IN $? }", of))
			.add(this.basis, (given) -> Condition.of(BASED_ON, given.stream().map(Enum::name).toList()))
			.oneOf(this.effect, "n.effect")
			.oneOf(this.ageGroup, "n.ageGroup")
			.oneOf(this.adverseEventStatus, "n.adverseEventStatus")
			.add(this.minimumGrade, UseFilter::graded)
			.add(this.year, (filter) -> filter.on("n.year"))
			.add(this.country,
					(given) -> Condition.of(IN_COUNTRY,
							given.stream().map((code) -> code.toUpperCase(Locale.ROOT)).toList()))
			.condition();
	}

	private static Condition graded(int grade) {
		if (grade < 1 || grade > 5) {
			throw new InvalidRequest("filter.minimumGrade", grade, "a CTCAE grade, 1 to 5");
		}
		return Condition.of("n.worstGrade >= $?", grade);
	}

}
