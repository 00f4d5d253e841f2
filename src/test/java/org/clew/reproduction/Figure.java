package org.clew.reproduction;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A figure on the page.
 *
 * @param value the number
 * @param unit what follows it
 * @param of of how many, where it is a share
 * @param remark what follows in brackets
 */
record Figure(double value, String unit, @Nullable Integer of, String remark) {

	static Figure share(int count, int of) {
		return new Figure(count, "", of, String.format(Locale.ROOT, "%.1f%%", 100.0 * count / of));
	}

	static Figure count(int count) {
		return new Figure(count, "", null, "");
	}

	static String number(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	Figure with(String more) {
		return new Figure(this.value, this.unit, this.of, this.remark.isEmpty() ? more : this.remark + "; " + more);
	}

	/** Where one side says nothing of how many, the numbers decide. */
	boolean equalTo(Figure other) {
		return this.value == other.value && (this.of == null || other.of == null || this.of.equals(other.of));
	}

	@Override
	public String toString() {
		return number(this.value) + this.unit + ((this.of != null) ? " of " + this.of : "")
				+ (this.remark.isEmpty() ? "" : " (" + this.remark + ")");
	}

}
