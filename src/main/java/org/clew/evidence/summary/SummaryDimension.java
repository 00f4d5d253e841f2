package org.clew.evidence.summary;

import java.util.List;
import java.util.Locale;

import org.clew.evidence.AgeGroup;
import org.jspecify.annotations.Nullable;

/**
 * By what studies are counted: for each, what to match from a use {@code n} of a study
 * {@code s}, the key, and a name for it.
 */
enum SummaryDimension {

	BASIS("OPTIONAL MATCH (n)-[:BASED_ON @]->(basis:Basis)", "basis.basis", "basis.name"),

	EFFECT("", "n.effect", "null") {
		@Override
		String label(String value, @Nullable String name) {
			return words(value);
		}
	},

	DISEASE_CHAPTER(Match.DISEASE, "disease.icd11Chapter", "null") {
		@Override
		String label(String value, @Nullable String name) {
			return Icd11Chapters.label(value);
		}
	},

	DISEASE(Match.DISEASE, "disease.id", "disease.name"),

	DRUG(Match.DRUG, "drug.id", "drug.name"),

	TARGET(Match.TARGET, "target.id", "coalesce(target.symbol, target.name)"),

	AGE_GROUP("", "n.ageGroup", "null") {
		@Override
		String label(String value, @Nullable String name) {
			return AgeGroup.valueOf(value).label();
		}
	},

	GRADE("", "toString(n.worstGrade)", "null") {
		@Override
		String label(String value, @Nullable String name) {
			return "Grade " + value;
		}
	},

	YEAR("", "toString(s.year)", "null");

	/** The key of what the source does not state. */
	static final String NOT_STATED = "NOT_STATED";

	private final String matches;

	private final String value;

	private final String name;

	SummaryDimension(String matches, String value, String name) {
		this.matches = matches;
		this.value = value;
		this.name = name;
	}

	/**
	 * Clauses that bind what the key is of. Dimensions with a clause in common share it,
	 * so that a disease comes with its own chapter only.
	 */
	List<String> matches() {
		return this.matches.lines().toList();
	}

	String value() {
		return this.value;
	}

	String nameOf() {
		return this.name;
	}

	SummaryKey key(String value, @Nullable String name) {
		return new SummaryKey(this, value, value.equals(NOT_STATED) ? words(value) : label(value, name));
	}

	String label(String value, @Nullable String name) {
		return (name != null) ? name : value;
	}

	private static String words(String constant) {
		return constant.charAt(0) + constant.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	/** Clauses that several dimensions share. */
	private static final class Match {

		static final String DISEASE = "OPTIONAL MATCH (n)-[:IN_DISEASE @]->(disease:Disease)";

		static final String DRUG = "OPTIONAL MATCH (n)-[:OF_DRUG @]->(drug:Drug)";

		static final String TARGET = DRUG + """

				OPTIONAL MATCH (drug)-[:HAS_PART*0..3]->(:Drug)-[:ACTS_ON]->(target:Target)""";

	}

	/** Titles of the chapters of ICD-11 (Mortality and Morbidity Statistics). */
	static final class Icd11Chapters {

		private static final List<String> TITLES = List.of("Certain infectious or parasitic diseases", "Neoplasms",
				"Diseases of the blood or blood-forming organs", "Diseases of the immune system",
				"Endocrine, nutritional or metabolic diseases", "Mental, behavioural or neurodevelopmental disorders",
				"Sleep-wake disorders", "Diseases of the nervous system", "Diseases of the visual system",
				"Diseases of the ear or mastoid process", "Diseases of the circulatory system",
				"Diseases of the respiratory system", "Diseases of the digestive system", "Diseases of the skin",
				"Diseases of the musculoskeletal system or connective tissue", "Diseases of the genitourinary system",
				"Conditions related to sexual health", "Pregnancy, childbirth or the puerperium",
				"Certain conditions originating in the perinatal period", "Developmental anomalies",
				"Symptoms, signs or clinical findings, not elsewhere classified",
				"Injury, poisoning or certain other consequences of external causes",
				"External causes of morbidity or mortality",
				"Factors influencing health status or contact with health services", "Codes for special purposes",
				"Supplementary Chapter Traditional Medicine Conditions");

		private Icd11Chapters() {
		}

		/**
		 * Number and title.
		 * @param number 01 to 26
		 * @return such as {@code 02 Neoplasms}
		 */
		static String label(String number) {
			return number + " " + TITLES.get(Integer.parseInt(number) - 1);
		}

	}

	/**
	 * What a group is about, in one dimension.
	 *
	 * @param dimension by what studies are counted
	 * @param value an enum value, an identifier, a chapter, a grade, a year, or
	 * NOT_STATED
	 * @param label the name to show for it
	 */
	record SummaryKey(SummaryDimension dimension, String value, String label) {
	}

}
