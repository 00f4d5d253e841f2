package org.clew.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Whom a study or programme takes, as its register states it.
 *
 * @param minimumAge the lowest age as printed; null if there is no lower limit
 * @param maximumAge the highest age as printed; null if there is no upper limit
 * @param minimumAgeYears the lowest age in years
 * @param maximumAgeYears the highest age in years
 * @param sex which sex
 * @param criteria all criteria as printed
 */
public record Eligibility(@Nullable String minimumAge, @Nullable String maximumAge, @Nullable Double minimumAgeYears,
		@Nullable Double maximumAgeYears, List<StandardAge> standardAges, @Nullable Sex sex,
		@Nullable String criteria) {

	/** Where only the years of a limit are known, it was printed in years. */
	private static final double YEAR = 1;

	/**
	 * Reads what a node states.
	 * @return whom it takes; null if it states nothing of it
	 */
	public static @Nullable Eligibility from(Row row) {
		Eligibility eligibility = new Eligibility(row.textOrNull("minimumAge"), row.textOrNull("maximumAge"),
				row.decimalOrNull("minimumAgeYears"), row.decimalOrNull("maximumAgeYears"),
				row.constants(StandardAge.class, "standardAges", null), row.constantOrNull(Sex.class, "sex", null),
				row.textOrNull("eligibilityCriteria"));
		return eligibility.isEmpty() ? null : eligibility;
	}

	private boolean isEmpty() {
		return !hasLimits() && this.standardAges.isEmpty() && this.sex == null && this.criteria == null;
	}

	private boolean hasLimits() {
		return this.minimumAge != null || this.maximumAge != null || this.minimumAgeYears != null
				|| this.maximumAgeYears != null;
	}

	/**
	 * Whether somebody of an age is let in, by the limits; without any, by the standard
	 * ages; and by what a register leaves out of a record that states other criteria: it
	 * prints no limit where there is none. A limit that cannot be read decides nothing.
	 * @param eligibility whom it takes, if that is stated
	 * @param age the age in years
	 * @return yes, no, or not stated
	 */
	public static Admission admits(@Nullable Eligibility eligibility, double age) {
		return (eligibility == null) ? Admission.NOT_STATED : eligibility.admits(age);
	}

	private Admission admits(double age) {
		if (!hasLimits() && !this.standardAges.isEmpty()) {
			return this.standardAges.stream().anyMatch((group) -> group.contains(age)) ? Admission.YES : Admission.NO;
		}
		Optional<AgeLimit> lowest = limit(this.minimumAge, this.minimumAgeYears);
		Optional<AgeLimit> highest = limit(this.maximumAge, this.maximumAgeYears);
		if (lowest.filter((limit) -> limit.isAbove(age)).isPresent()
				|| highest.filter((limit) -> limit.isBelow(age)).isPresent()) {
			return Admission.NO;
		}
		boolean unread = (this.minimumAge != null && lowest.isEmpty())
				|| (this.maximumAge != null && highest.isEmpty());
		return unread ? Admission.NOT_STATED : Admission.YES;
	}

	private static Optional<AgeLimit> limit(@Nullable String printed, @Nullable Double years) {
		return AgeLimit.of(printed).or(() -> Optional.ofNullable(years).map((number) -> new AgeLimit(number, YEAR)));
	}

	/**
	 * A limit of age, as a register prints it. A person is 12 until the thirteenth
	 * birthday, so a highest age of "12 Years" takes in everybody below 13, and one of "6
	 * Months" all below seven months.
	 *
	 * @param years the limit in years
	 * @param unit how many years one of the printed units has
	 */
	public record AgeLimit(double years, double unit) {

		private static final Pattern PRINTED = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]+?)s?\\s*");

		private static final Map<String, Double> UNITS = Map.of("year", 1.0, "month", 1 / 12.0, "week", 7 / 365.25,
				"day", 1 / 365.25, "hour", 1 / (365.25 * 24), "minute", 1 / (365.25 * 24 * 60));

		/** Years are told apart to less than a minute, so that 9/12 is not below 0.75. */
		private static final double TOLERANCE = 1e-6;

		/**
		 * Reads a limit.
		 * @param printed such as {@code 12 Years} or {@code 6 Months}
		 * @return the limit, if it is one
		 */
		public static Optional<AgeLimit> of(@Nullable String printed) {
			Matcher matcher = PRINTED.matcher((printed != null) ? printed : "");
			if (!matcher.matches()) {
				return Optional.empty();
			}
			Double unit = UNITS.get(matcher.group(2).toLowerCase(Locale.ROOT));
			return (unit == null) ? Optional.empty()
					: Optional.of(new AgeLimit(Double.parseDouble(matcher.group(1)) * unit, unit));
		}

		boolean isBelow(double age) {
			return age >= this.years + this.unit - TOLERANCE;
		}

		boolean isAbove(double age) {
			return age < this.years - TOLERANCE;
		}

	}

}
