package org.clew.seed.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.clew.seed.Finding;
import org.clew.seed.record.Field;

/** Parts, wholes and percentages that must agree. */
final class Shares {

	/** What rounding to one decimal may do, and no more. */
	private static final double TOLERANCE = 0.1 + 1e-9;

	private Shares() {
	}

	/** The part is no more than the whole. */
	static void check(Field part, Field whole, List<Finding> findings) {
		Double some = part.number();
		Double all = whole.number();
		if (some != null && all != null && some > all) {
			findings.add(part.finding("%s of %s are more than all".formatted(part.value(), whole.value()),
					"up to " + whole.value()));
		}
	}

	/** The percentage is that of the part in the whole. */
	static void percent(Field percent, Field part, Field whole, List<Finding> findings) {
		Double written = percent.number();
		Double some = part.number();
		Double all = whole.number();
		if (written == null || some == null || all == null || some > all) {
			return;
		}
		double exact = 100 * some / all;
		if (Math.abs(exact - written) > TOLERANCE) {
			findings.add(percent.finding("%s %% is not %s/%s".formatted(percent.value(), part.value(), whole.value()),
					BigDecimal.valueOf(exact).setScale(1, RoundingMode.HALF_UP).toPlainString()));
		}
	}

}
