package org.clew.candidate.answer;

import java.util.Locale;
import java.util.regex.Pattern;

import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.patient.Patient;
import org.jspecify.annotations.Nullable;

/**
 * How a label's terms of age and line suit a patient.
 */
public final class LabelTerms {

	private static final Pattern LATER = Pattern.compile(
			"\\b(after|prior|previous(ly)?|progress\\w*|refractory|relapsed|second|third|fourth|later|failed|failure"
					+ "|insufficient|inadequate(ly)?|unsuitable|hypersensitiv\\w*|intoleran\\w*)\\b");

	private static final Pattern FIRST = Pattern.compile("\\b(first|untreated|newly|initial|any|adjuvant)\\b");

	private static final Pattern UNTREATED = Pattern.compile("\\b(untreated|newly diagnosed|first[- ]line)\\b");

	private LabelTerms() {
	}

	/** How a label's age suits a patient's. */
	public enum Age {

		FITS, OTHER, NOT_STATED, NOT_ASKED

	}

	public static Age age(Label label, Patient patient) {
		Double age = patient.ageYears();
		if (age == null) {
			return Age.NOT_ASKED;
		}
		Double minimum = label.minimumAgeYears();
		Double maximum = label.maximumAgeYears();
		if (minimum == null && maximum == null) {
			return Age.NOT_STATED;
		}
		return fits(age, minimum, maximum) ? Age.FITS : Age.OTHER;
	}

	/** A limit of 17 years lets in who is 17 and a half. */
	public static boolean fits(double age, @Nullable Double minimum, @Nullable Double maximum) {
		return (minimum == null || age >= minimum) && (maximum == null || age < maximum + 1);
	}

	/**
	 * {@return the ages that a label is for, in words}
	 */
	static String age(Label label) {
		if (label.ageStated() != null) {
			return label.ageStated();
		}
		String from = (label.minimumAgeYears() != null) ? "from " + years(label.minimumAgeYears()) : "";
		String to = (label.maximumAgeYears() != null) ? "to " + years(label.maximumAgeYears()) : "";
		return (from + " " + to).strip();
	}

	private static String years(double years) {
		long months = Math.round(years * 12);
		return (months % 12 == 0) ? (months / 12) + ((months == 12) ? " year" : " years") : months + " months";
	}

	/**
	 * {@return whether the label, as far as it says, can be used without other treatment
	 * before}
	 */
	public static boolean isFirstLine(Label label) {
		String line = (label.line() != null) ? label.line().toLowerCase(Locale.ROOT) : "";
		return !LATER.matcher(line).find() || FIRST.matcher(line).find();
	}

	/**
	 * {@return whether the label, as far as it says, is for those alone who had no
	 * treatment before}
	 */
	public static boolean isFirstLineOnly(Label label) {
		String line = (label.line() != null) ? label.line().toLowerCase(Locale.ROOT) : "";
		return UNTREATED.matcher(line).find() && !LATER.matcher(line).find();
	}

}
