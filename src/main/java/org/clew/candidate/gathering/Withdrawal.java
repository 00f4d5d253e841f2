package org.clew.candidate.gathering;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.DirectionMatch;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.ScoreTerm;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.question.Patient;
import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.thread.Hop;
import org.jspecify.annotations.Nullable;

/**
 * That a drug was withdrawn from a market: it speaks against the drug, unless the drug
 * was approved there again.
 *
 * @param drugId the drug
 * @param withdrawal when, where and why
 * @param approvedAgain the date of a later approval in the same jurisdiction, if any
 */
public record Withdrawal(String drugId, Row withdrawal, @Nullable String approvedAgain) {

	/**
	 * Where a drug, or a form of it, was withdrawn.
	 * @param drug with {@code withdrawals} and {@code approvals}
	 * @return the withdrawals
	 */
	public static Stream<Withdrawal> of(Row drug) {
		return drug.rows("withdrawals")
			.stream()
			.map((withdrawal) -> new Withdrawal(withdrawal.text("drug"), withdrawal,
					approvedAgain(withdrawal, drug.rows("approvals"))));
	}

	private static @Nullable String approvedAgain(Row withdrawal, List<Row> approvals) {
		String where = withdrawal.textOrNull("jurisdiction");
		String when = withdrawal.textOrNull("date");
		if (where == null || when == null) {
			return null;
		}
		return approvals.stream()
			.filter((approval) -> approval.text("drug").equals(withdrawal.text("drug")))
			.filter((approval) -> where.equals(approval.textOrNull("jurisdiction")))
			.flatMap((approval) -> Stream.ofNullable(approval.textOrNull("date")))
			.filter((date) -> date.compareTo(when) > 0)
			.min(String::compareTo)
			.orElse(null);
	}

	/**
	 * {@return what the withdrawal says of the drug}
	 */
	public Finding finding() {
		Stance stance = (this.approvedAgain != null) ? Stance.NEUTRAL : Stance.OPPOSES;
		Finding.Path path = new Finding.Path(Hop.asked(Patient.ID, "ASKS_ABOUT", this.drugId), null, List
			.of(Hop.along(this.drugId, "WITHDRAWN_AS", this.withdrawal.text("id"), this.withdrawal.row("relation"))));
		return new Finding(this.drugId, ScoreTerm.of(Weight.WITHDRAWAL, stance, 1), summary(), DiseaseRelation.NONE,
				DirectionMatch.NOT_APPLICABLE, path, null, false);
	}

	private String summary() {
		String where = this.withdrawal.textOrNull("jurisdiction");
		String when = this.withdrawal.textOrNull("date");
		String why = this.withdrawal.textOrNull("reason");
		return "Withdrawn" + ((where != null) ? " in " + where : "") + ((when != null) ? " in " + when : "")
				+ ((why != null) ? ": " + why.replaceAll("\\.$", "") : "")
				+ ((this.approvedAgain != null) ? "; approved there again in " + this.approvedAgain : "") + ".";
	}

}
