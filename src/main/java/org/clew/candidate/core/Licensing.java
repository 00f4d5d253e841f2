package org.clew.candidate.core;

import java.time.LocalDate;
import java.util.List;

import org.clew.candidate.core.Node.ProfileNode;
import org.jspecify.annotations.Nullable;

/** Facts of authorities: what may be sold, for what, and what must not be. */
public final class Licensing {

	private Licensing() {
	}

	/**
	 * That a drug is, or was, on a market at all.
	 *
	 * @param date since when; null if not stated
	 * @param conditional whether it is conditional; null if not stated
	 */
	public record Licence(String id, int drug, String jurisdiction, Licence.Status status, @Nullable String date,
			@Nullable Boolean conditional, @Nullable Boolean exceptionalCircumstances, @Nullable Boolean orphan,
			List<String> brands, Stated stated) implements Fact {

		@Override
		public Indices drugs() {
			return Indices.of(this.drug);
		}

		/** How a licence stands. */
		public enum Status {

			AUTHORISED, WITHDRAWN, REFUSED, SUSPENDED, DISCONTINUED, LAPSED

		}

	}

	/**
	 * What an authority licensed a drug or a regimen for. Null means that the label does
	 * not state it, or that nobody read it out.
	 *
	 * @param drugs the drug, or all drugs of a regimen
	 * @param disease for which disease; null for any tumour with the biomarker
	 * @param tissueAgnostic whether the label is for any tumour with the biomarker
	 * @param profile the biomarker; null if none is required or it was not understood
	 * @param biomarkers the biomarker as printed, with assay and cut-off
	 * @param ageStated the label's words on age
	 * @param line the label's words on earlier treatment
	 * @param accelerated whether the approval is accelerated or conditional
	 */
	public record Label(String id, Indices drugs, @Nullable String agency, @Nullable String jurisdiction,
			@Nullable Integer disease, boolean tissueAgnostic, @Nullable ProfileNode profile,
			@Nullable String biomarkers, @Nullable String assay, @Nullable String cutoff, @Nullable String date,
			@Nullable Double minimumAgeYears, @Nullable Double maximumAgeYears, @Nullable String ageStated,
			@Nullable String line, @Nullable Boolean accelerated, Reader readBy, Label.Status status,
			@Nullable String url, Stated stated) implements Fact {

		/** A text without words states nothing. */
		public Label {
			agency = (agency != null && agency.isBlank()) ? null : agency;
			jurisdiction = (jurisdiction != null && jurisdiction.isBlank()) ? null : jurisdiction;
		}

		@Override
		public Indices diseases() {
			return (this.disease != null) ? Indices.of(this.disease) : Indices.NONE;
		}

		@Override
		public Indices targets() {
			return (this.profile != null) ? this.profile.targets() : Indices.NONE;
		}

		public boolean isRegimen() {
			return this.drugs.size() > 1;
		}

		/** Whether a person or a program read the label. */
		public enum Reader {

			PERSON, PROGRAM

		}

		/** Whether the indication stands. */
		public enum Status {

			ACTIVE, WITHDRAWN

		}

	}

	/** That a drug must not be given in a disease. */
	public record Contraindication(int drug, int disease, Stated stated) implements Fact {

		@Override
		public Indices drugs() {
			return Indices.of(this.drug);
		}

		@Override
		public Indices diseases() {
			return Indices.of(this.disease);
		}

	}

	/**
	 * That a drug left a market.
	 *
	 * @param forHarm whether harm was the reason; null if not stated
	 */
	public record Withdrawal(String id, int drug, @Nullable String jurisdiction, @Nullable String date,
			@Nullable String reason, @Nullable Boolean forHarm, Stated stated) implements Fact {

		@Override
		public Indices drugs() {
			return Indices.of(this.drug);
		}

	}

	/**
	 * How current a source is.
	 *
	 * @param date as precisely as the source gives it
	 */
	public record SourceDate(String source, String name, @Nullable String version, @Nullable String date,
			@Nullable LocalDate loaded) {
	}

}
