package org.clew.reproduction;

import java.util.Map;

import static java.util.Map.entry;

/**
 * Why a computed figure differs from the printed one, by the name of the line. Sentences
 * only: each figure comes from the graph.
 */
final class Differences {

	private static final String AGE = "The ages stand in the additional file; the tables and the titles state hardly any.";

	private static final String NO_AGE = "The tables and the titles state hardly any age.";

	private static final String NO_SEX = "The tables do not state the patients' sex.";

	private static final String NO_APPROVALS = "The tables state no dates of approval; they stand in the additional file.";

	private static final String ONLY_TWO = "The review counts its two leading bases only; Table 2 has them all.";

	static final Map<String, String> SENTENCES = Map.ofEntries(
			entry("Chapter 19 perinatal period",
					"ICD-11 puts no disease of Table 2 here; the review does not say which study it means."),
			entry("Chapter 20 developmental anomalies",
					"ICD-11 puts extensive venous malformations, CLOVES syndrome and, as the group that CLOVES belongs to,"
							+ " PIK3CA-related overgrowth here; the review does not say which it puts elsewhere."),
			entry("Age 0–8 years", AGE), entry("Age over 8 to 18 years", AGE), entry("Age over 18 to 60 years", AGE),
			entry("Age over 60 years", AGE),
			entry("Age not stated", "Neither the tables nor a title gives an age that falls into one band."),
			entry("TEAE reported",
					"The tables name events of fewer studies; the others' stand in the additional file."),
			entry("TEAE no description",
					"Rows that neither name an event nor say that there was none; the review does not say which it means."),
			entry("TEAE none serious",
					"“No serious AEs” leaves open whether there were others; the review has no such line."),
			entry("Basis case report", ONLY_TWO), entry("Basis preclinical study", ONLY_TWO),
			entry("Basis similar indication", ONLY_TWO),
			entry("Basis unspecified", "Table 2 prints a code here that its footnote does not define."),
			entry("Patients",
					"A lower bound: the tables and the titles state a number for some studies; the rest stands in the additional file."),
			entry("Good outcome on basis clinical trial",
					"Computed from Table 2, whose studies on this basis agree with the Results; the Discussion speaks of"
							+ " fewer, and does not say which it leaves out."),
			entry("Grade 5 adverse events",
					"Patients summed over the events of Table 3, which holds only reports graded by CTCAE; a patient with"
							+ " two such events counts twice."),
			entry("Mean age", NO_AGE), entry("Pediatric", NO_AGE), entry("Geriatric", NO_AGE), entry("Female", NO_SEX),
			entry("Male", NO_SEX), entry("Drugs later approved", NO_APPROVALS),
			entry("Days from start of use to approval", NO_APPROVALS),
			entry("Studies whose drug was approved for another indication", NO_APPROVALS),
			entry("Drugs approved for another indication", NO_APPROVALS),
			entry("Approved within 5 years of the use", NO_APPROVALS), entry("Single-patient requests at the FDA",
					"A figure of the FDA's that the review cites, not of its studies."));

	private Differences() {
	}

}
