package org.clew.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clew.api.Filters.Order;
import org.clew.api.Identifiers;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.AsOf;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about uses, bases and counts of studies. */
@Controller
class EvidenceController {

	private static final String BASES = """
			MATCH (b:Basis)
			RETURN properties(b) AS basis
			ORDER BY b.code
			""";

	private final Cypher cypher;

	private final Identifiers identifiers;

	private final Uses uses;

	EvidenceController(Cypher cypher, Identifiers identifiers, Uses uses) {
		this.cypher = cypher;
		this.identifiers = identifiers;
		this.uses = uses;
	}

	@QueryMapping
	Page<Use> uses(@Argument @Nullable UseFilter filter, @Argument @Nullable Order<UseOrderField> orderBy,
			@Argument @Nullable LocalDate asOf, @Arguments PageRequest page) {
		return AsOf.read(asOf, () -> uses(filter, orderBy, page, asOf));
	}

	private Page<Use> uses(@Nullable UseFilter filter, @Nullable Order<UseOrderField> orderBy, PageRequest page,
			@Nullable LocalDate asOf) {
		Order<UseOrderField> order = Order.of(orderBy, UseOrderField.NAME);
		String list = order.list("uses", filter) + ((asOf != null) ? asOf : "");
		Slice slice = page.slice(list);
		return Page.of(list, slice, this.uses.find(condition(filter), order.field().key(), order.descending(), slice));
	}

	@QueryMapping
	List<BasisDefinition> bases() {
		return this.cypher.read(BASES, Map.of(), (row) -> BasisDefinition.from(row.row("basis")));
	}

	private Condition condition(@Nullable UseFilter filter) {
		return (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
	}

	/**
	 * What a basis means.
	 *
	 * @param id a {@code clew:} slug
	 * @param basis which one
	 * @param code the code in the review's Table 2
	 * @param note what a reader must know
	 */
	public record BasisDefinition(String id, String name, Basis basis, @Nullable Integer code, String definition,
			@Nullable String note) implements Entity {

		static BasisDefinition from(Row row) {
			return new BasisDefinition(row.text("id"), row.text("name"), row.constant(Basis.class, "basis"),
					row.numberOrNull("code"), row.text("definition"), row.textOrNull("note"));
		}

	}

	/** What uses are ordered by. */
	enum UseOrderField {

		NAME("toLower(n.name)"), YEAR("coalesce(n.year, 0)"), ROW("coalesce(n.row, 0)"),
		WORST_GRADE("coalesce(n.worstGrade, 0)");

		private final String key;

		UseOrderField(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

}
