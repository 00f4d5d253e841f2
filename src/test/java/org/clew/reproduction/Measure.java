package org.clew.reproduction;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the review prints, as its own record in the graph has it.
 */
record Measure(String name, double value, String unit, @Nullable Integer numerator, @Nullable Integer denominator,
		@Nullable String asReported, @Nullable Interval interval) {

	Figure figure() {
		Figure figure = (this.numerator != null && this.denominator != null) ? share(this.numerator, this.denominator)
				: new Figure(this.value, suffix(), null, "");
		if (this.interval != null) {
			figure = figure.with(this.interval.text());
		}
		return (this.asReported != null) ? figure.with("as printed: " + this.asReported) : figure;
	}

	private Figure share(int count, int all) {
		return new Figure(count, "", all, this.unit.equals("percent") ? this.value + "%" : "");
	}

	/** Studies, patients and drugs are named by the measure itself. */
	private String suffix() {
		return switch (this.unit) {
			case "percent" -> "%";
			case "studies", "patients", "drugs" -> "";
			default -> " " + this.unit;
		};
	}

	/** An interval around a figure. */
	record Interval(String kind, double lower, double upper) {

		String text() {
			return switch (this.kind) {
				case "IQR" -> "interquartile range ";
				case "RANGE" -> "range ";
				default -> "95% interval ";
			} + Figure.number(this.lower) + "–" + Figure.number(this.upper);
		}
	}

}
