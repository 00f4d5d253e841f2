package org.clew.candidate.gathering;

import java.util.Locale;

import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.study.StopReason;
import org.clew.study.StudyStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a trial or programme tells of its course, and what of that speaks
 * for or against the drug.
 *
 * @param row the item, with {@code status}, {@code whyStopped}, {@code stopReason},
 * {@code role}, {@code drugs}, {@code diseases} and {@code alike}
 */
public record Registration(Row row) {

	private @Nullable StopReason stop() {
		return StopReason.from(this.row);
	}

	private boolean withdrawn() {
		return StudyStatus.WITHDRAWN.name().equals(this.row.textOrNull("status"));
	}

	/**
	 * Whether a trial is no evidence: nobody took part. Where the reason was harm or lack
	 * of efficacy, known from elsewhere, it is worth showing all the same.
	 * @return whether to leave it out
	 */
	public boolean isSilent() {
		StopReason stop = stop();
		return withdrawn() && (stop == null || !stop.opposes());
	}

	/**
	 * What a trial says by how it went. One that was stopped speaks against the drug only
	 * if that was for harm or lack of efficacy; what stopped for money or for want of
	 * patients speaks for neither side.
	 * @return the stance
	 */
	Stance stance() {
		StopReason stop = stop();
		if (stop == null) {
			return Stance.SUPPORTS;
		}
		if (withdrawn()) {
			return Stance.NEUTRAL;
		}
		return stop.opposes() ? Stance.OPPOSES
				: (stop == StopReason.SUCCESS || stop == StopReason.ENDPOINT_MET) ? Stance.SUPPORTS : Stance.NEUTRAL;
	}

	/**
	 * How a trial went, and what is unsure of it, to end a sentence with.
	 * @return phrases, or nothing
	 */
	public String course() {
		return stopped() + role() + crossed() + alike();
	}

	private String stopped() {
		StopReason stop = stop();
		if (stop == null) {
			return "";
		}
		String why = this.row.textOrNull("whyStopped");
		String words = (why != null) ? ": " + why.replaceAll("\\.$", "") : ", and its record does not say why";
		String neither = (stance() == Stance.NEUTRAL) ? " (which speaks neither for nor against the drug)" : "";
		return (withdrawn() ? "; withdrawn before anybody took part" : "; stopped") + words + neither;
	}

	private String role() {
		return "UNKNOWN".equals(this.row.textOrNull("role"))
				? "; whether it tests the drug or compares with it, its record does not say" : "";
	}

	/** A record lists drugs and diseases, not which of them belong together. */
	private String crossed() {
		int drugs = this.row.number("drugs");
		int diseases = this.row.number("diseases");
		return (drugs > 1 && diseases > 1)
				? "; it lists %d drugs and %d diseases, and not which for which".formatted(drugs, diseases) : "";
	}

	private String alike() {
		int more = this.row.number("alike") - 1;
		return (more > 0) ? "; and %d more like it, see `trials`".formatted(more) : "";
	}

	/**
	 * Whether a programme is open, to end a sentence with.
	 * @return a phrase, or nothing where no source says
	 */
	public String open() {
		String status = this.row.textOrNull("status");
		return (status == null || "UNKNOWN".equals(status)) ? ""
				: "; " + status.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
