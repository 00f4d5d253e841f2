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

}
