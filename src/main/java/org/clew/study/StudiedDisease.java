package org.clew.study;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.clew.name.MatchRule;
import org.jspecify.annotations.Nullable;

/**
 * That a study is about a disease.
 *
 * @param asReported the disease as printed
 * @param confidence how sure it is that the printed name means this disease
 * @param matchedBy how the printed name was matched
 * @param statedBy who says so
 */
record StudiedDisease(String diseaseId, List<String> asReported, @Nullable Double confidence,
		@Nullable MatchRule matchedBy, List<Provenance> statedBy) {

	static StudiedDisease from(Row row) {
		Row relation = row.row("relation");
		return new StudiedDisease(row.text("id"), relation.texts("asReported"), relation.decimalOrNull("confidence"),
				relation.constantOrNull(MatchRule.class, "matchedBy"), Provenance.of(relation));
	}

}
