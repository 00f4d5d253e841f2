package org.clew.study;

import java.time.LocalDate;
import java.util.List;

import org.clew.api.Filters;
import org.clew.api.Filters.IntFilter;
import org.clew.api.Filters.Order;
import org.clew.api.Filters.StringFilter;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.AsOf;
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

/** Answers questions about studies. */
@Controller
class StudyController {

	private final Cypher cypher;

	private final Identifiers identifiers;

	StudyController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	Study study(@Argument String id, @Argument @Nullable LocalDate asOf) {
		return AsOf.read(asOf, () -> this.identifiers.resolve("id", id, Study.class));
	}

	@QueryMapping
	Page<Study> studies(@Argument @Nullable StudyFilter filter, @Argument @Nullable Order<StudyOrderField> orderBy,
			@Argument @Nullable LocalDate asOf, @Arguments PageRequest page) {
		return AsOf.read(asOf, () -> studies(filter, orderBy, page, asOf));
	}

	private Page<Study> studies(@Nullable StudyFilter filter, @Nullable Order<StudyOrderField> orderBy,
			PageRequest page, @Nullable LocalDate asOf) {
		Order<StudyOrderField> order = Order.of(orderBy, StudyOrderField.NAME);
		String list = order.list("studies", filter) + ((asOf != null) ? asOf : "");
		Slice slice = page.slice(list);
		Condition condition = (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
		Listing listing = new Listing("Study", condition, order.field().key(), order.descending());
		return Page.of(list, slice, listing.read(this.cypher, slice, Study::from));
	}

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

	/** What studies are ordered by. */
	enum StudyOrderField {

		NAME(Listing.BY_NAME),

		YEAR("coalesce(n.year, 0)");

		private final String key;

		StudyOrderField(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

}
