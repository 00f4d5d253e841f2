package org.clew.evidence;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A finding on drugs, a disease and an alteration, other than a compassionate use.
 *
 * @param id a {@code clew:} slug or CIViC's identifier
 * @param name the summary
 * @param summary what it says
 * @param basis which kind of reason it gives
 * @param direction whether the study supports the statement
 * @param significance what the statement is, where the source says
 * @param stance whether it speaks for the drug
 * @param level CIViC's level
 * @param rating CIViC's trust rating
 * @param combination how several drugs were given
 * @param alterationAsReported the variant as the source names it
 * @param note what a reader must know
 */
public record Evidence(String id, String name, String summary, Basis basis, EvidenceDirection direction,
		@Nullable EvidenceSignificance significance, Stance stance, @Nullable EvidenceLevel level,
		@Nullable Integer rating, @Nullable CombinationKind combination, @Nullable String alterationAsReported,
		@Nullable String note) implements Entity {

	static Evidence from(Row row) {
		return new Evidence(row.text("id"), row.text("name"), row.text("summary"), row.constant(Basis.class, "basis"),
				row.constant(EvidenceDirection.class, "direction"),
				row.constantOrNull(EvidenceSignificance.class, "significance"), row.constant(Stance.class, "stance"),
				row.constantOrNull(EvidenceLevel.class, "level"), row.numberOrNull("rating"),
				row.constantOrNull(CombinationKind.class, "combination"), row.textOrNull("alterationAsReported"),
				row.textOrNull("note"));
	}

}
