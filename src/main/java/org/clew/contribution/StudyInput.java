package org.clew.contribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A study as a contributor reads it, in the shape of the files of the seed: the checks of
 * the seed say what is wrong with it, so that nothing is required here.
 */
record StudyInput(@Nullable String id, @Nullable String title, @Nullable String acronym,
		@Nullable List<String> identifiers, @Nullable String design, @Nullable List<String> phases,
		@Nullable String status, @Nullable String whyStopped, @Nullable String startDate, @Nullable String endDate,
		@Nullable PublicationInput publication, @Nullable List<String> countries, @Nullable List<String> sponsors,
		@Nullable List<String> tests, @Nullable List<String> studies, @Nullable List<String> includes,
		@Nullable List<UseInput> uses, @Nullable List<EvidenceInput> evidence,
		@Nullable List<OutcomeMeasureInput> outcomeMeasures, @Nullable String recommendation, @Nullable String note,
		@Nullable List<ContributorInput> contributors) {

	/** Somebody who wishes to be named, as it is submitted. */
	record ContributorInput(@Nullable String name, @Nullable String orcid) {
	}

	/** An aggregate result, as it is submitted. */
	record OutcomeMeasureInput(@Nullable String name, @Nullable Double value, @Nullable String unit,
			@Nullable String statistic, @Nullable Integer numerator, @Nullable Integer denominator,
			@Nullable IntervalInput interval, @Nullable String definition, @Nullable String asReported,
			@Nullable String note) {
	}

	/** The bounds of an aggregate result, as they are submitted. */
	record IntervalInput(@Nullable String kind, @Nullable Double lower, @Nullable Double upper) {
	}

	/** A finding other than a use, as it is submitted. */
	record EvidenceInput(@Nullable String id, @Nullable List<String> drugs, @Nullable String combination,
			@Nullable String disease, @Nullable List<String> targets, @Nullable List<String> alterations,
			@Nullable String profile, @Nullable Integer patients, @Nullable String basis, @Nullable String direction,
			@Nullable String significance, @Nullable String level, @Nullable Integer rating, @Nullable String summary,
			@Nullable String note, @Nullable String passage) {
	}

	/** One compassionate or off-label use, as it is submitted. */
	record UseInput(@Nullable List<String> drugs, @Nullable List<String> diseases, @Nullable List<String> alterations,
			@Nullable List<String> bases, @Nullable String effect, @Nullable String detail,
			@Nullable UseAsReportedInput asReported, @Nullable String route, @Nullable Integer patients,
			@Nullable String ageGroup, @Nullable String ageStated, @Nullable List<String> standardAges,
			@Nullable String sex, @Nullable List<String> countries, @Nullable String startDate,
			@Nullable String adverseEventStatus, @Nullable List<AdverseEventInput> adverseEvents,
			@Nullable Integer relatedDeaths, @Nullable List<String> notes, @Nullable String passage) {
	}

	/** An adverse event of a use, as it is submitted. */
	record AdverseEventInput(@Nullable String term, @Nullable String grade, @Nullable String ctcaeVersion,
			@Nullable Integer affected, @Nullable Integer atRisk, @Nullable Double percent, @Nullable Boolean serious,
			@Nullable String asReported, @Nullable String note, @Nullable String passage) {
	}

	/** The source's own words and codes, as they are submitted. */
	record UseAsReportedInput(@Nullable String drug, @Nullable String disease, @Nullable String bases,
			@Nullable String effect, @Nullable String reference) {
	}

	/** Where a study was published, as it is submitted. */
	record PublicationInput(@Nullable List<String> authors, @Nullable Boolean etAl, @Nullable String journal,
			@Nullable Integer year, @Nullable String volume, @Nullable String issue, @Nullable String pages,
			@Nullable String note) {
	}

}
