package org.clew.alteration;

/**
 * A limit, or a number that was measured.
 *
 * @param sign one of {@code >=}, {@code >}, {@code <}, {@code <=}, {@code =}
 * @param unit such as {@code %} or {@code +}, or empty
 */
public record Cutoff(String sign, double value, String unit) {

	/** Whether a measured number lies within this limit. */
	boolean admits(double measured) {
		return switch (this.sign) {
			case ">=" -> measured >= this.value;
			case ">" -> measured > this.value;
			case "<" -> measured < this.value;
			case "<=" -> measured <= this.value;
			default -> measured == this.value;
		};
	}

	/** Whether what a narrower limit or a measured number says lies within this limit. */
	boolean admits(Cutoff other) {
		boolean same = this.sign.charAt(0) == other.sign.charAt(0);
		return "=".equals(other.sign) ? admits(other.value) : same && admits(other.value);
	}

	@Override
	public String toString() {
		String number = (this.value == Math.rint(this.value)) ? Long.toString(Math.round(this.value))
				: Double.toString(this.value);
		return this.sign + " " + number + this.unit;
	}

}
