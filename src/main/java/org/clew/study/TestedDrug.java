package org.clew.study;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.clew.name.MatchRule;
import org.jspecify.annotations.Nullable;

/**
 * That a study gives a drug, and as what.
 *
 * @param role what the drug is to the study; null where no source says
 * @param arms the arms that get it
 * @param asReported the drug as printed
 * @param confidence how sure it is that the printed name means this drug
 * @param matchedBy how the printed name was matched
 * @param statedBy who says so
 */
record TestedDrug(String drugId, @Nullable TestRole role, List<String> arms, List<String> asReported,
		@Nullable Double confidence, @Nullable MatchRule matchedBy, List<Provenance> statedBy) {

	static TestedDrug from(Row row) {
		Row relation = row.row("relation");
		return new TestedDrug(row.text("id"), relation.constantOrNull(TestRole.class, "role", TestRole.UNKNOWN),
				relation.texts("arms"), relation.texts("asReported"), relation.decimalOrNull("confidence"),
				relation.constantOrNull(MatchRule.class, "matchedBy"), Provenance.of(relation));
	}

}
