package org.clew.evidence;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A finding on drugs, a disease and an alteration, other than a compassionate use.
 *
 * @param id a {@code clew:} slug or CIViC's identifier
 * @param summary what it says
 * @param basis which kind of reason it gives
 * @param type what it is about, where the source says
 * @param direction whether the study supports the statement
 * @param significance what the statement is, where the source says
 * @param stance whether it speaks for the drug
 * @param status how far its curators have come with it
 * @param combination how several drugs were given
 * @param profile the molecular profile as the source names it
 * @param year when it was published
 * @param patients how many patients it speaks of
 * @param note what a reader must know
 */
public record Evidence(String id, String name, String summary, Basis basis, @Nullable EvidenceType type,
		EvidenceDirection direction, @Nullable EvidenceSignificance significance, Stance stance,
		@Nullable EvidenceLevel level, @Nullable Integer rating, @Nullable EvidenceStatus status,
		@Nullable CombinationKind combination, @Nullable String profile, @Nullable Integer year,
		@Nullable Integer patients, @Nullable String note) implements Entity {

	static Evidence from(Row row) {
		EvidenceDirection direction = row.constantOrNull(EvidenceDirection.class, "direction", EvidenceDirection.NA);
		String summary = row.textOrNull("summary");
		return new Evidence(row.text("id"), row.text("name"), (summary != null) ? summary : row.text("name"),
				basis(row), row.constantOrNull(EvidenceType.class, "evidenceType", EvidenceType.OTHER),
				(direction != null) ? direction : EvidenceDirection.NA, significance(row), stance(row),
				row.constantOrNull(EvidenceLevel.class, "level", null), row.numberOrNull("rating"),
				row.constantOrNull(EvidenceStatus.class, "evidenceStatus", EvidenceStatus.OTHER),
				row.constantOrNull(CombinationKind.class, "combination", null), row.textOrNull("profile"),
				row.numberOrNull("year"), row.numberOrNull("patients"), row.textOrNull("note"));
	}

	/**
	 * The kind of reason that a piece of evidence gives: as it states, or else by its
	 * level.
	 * @param row {@code basis} and {@code level}
	 * @return the basis; UNSPECIFIED where neither is stated
	 */
	public static Basis basis(Row row) {
		Basis stated = row.constantOrNull(Basis.class, "basis", null);
		EvidenceLevel level = row.constantOrNull(EvidenceLevel.class, "level", null);
		return (stated != null) ? stated : (level != null) ? level.basis() : Basis.UNSPECIFIED;
	}

	/**
	 * Whether a piece of evidence speaks for the drug: as it states, or else by what it
	 * claims. What its curators rejected speaks for neither side.
	 * @param row {@code stance}, {@code significance}, {@code direction} and
	 * {@code evidenceStatus}
	 */
	public static Stance stance(Row row) {
		if (EvidenceStatus.REJECTED.name().equals(row.textOrNull("evidenceStatus"))) {
			return Stance.NEUTRAL;
		}
		Stance stated = row.constantOrNull(Stance.class, "stance", null);
		return (stated != null) ? stated
				: Stance.ofEvidence(row.textOrNull("significance"), row.textOrNull("direction"));
	}

	/** CIViC's API writes what its files call Sensitivity/Response in one word. */
	private static @Nullable EvidenceSignificance significance(Row row) {
		return "SENSITIVITYRESPONSE".equals(row.textOrNull("significance")) ? EvidenceSignificance.SENSITIVITY_RESPONSE
				: row.constantOrNull(EvidenceSignificance.class, "significance", EvidenceSignificance.OTHER);
	}

	/** How far the curators of a piece of evidence have come with it, as CIViC has it. */
	enum EvidenceStatus {

		ACCEPTED, SUBMITTED, REJECTED, OTHER

	}

}
