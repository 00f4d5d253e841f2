package org.clew.atlas.register;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * That FDA approved a drug for the first time, or a further brand of it.
 *
 * @param application the number of the application; null if only the page was read
 * @param brand the brand, if it has one
 * @param active what is in it
 * @param approved the day
 * @param orphan whether the first use was that of an orphan drug, if that is known
 * @param accelerated whether the first approval was accelerated, if that is known
 * @param status what became of it, if a page says so
 * @param reference the page that was read; none for FDA's own list
 */
public record AmericanApproval(@Nullable String application, @Nullable String brand, String active,
		@Nullable String approved, @Nullable Boolean orphan, @Nullable Boolean accelerated, @Nullable Status status,
		List<String> reference) {

	/** The table, kept by hand. */
	public static final AtlasTable<AmericanApproval> TABLE = new AtlasTable<>("american-approvals.tsv",
			AmericanApproval.class);

	/** What is older must be in another list: it may have left the market long ago. */
	private static final String NEW = "2010";

	/**
	 * {@return whether an approval of a day says enough, without another list}
	 * @param day the day
	 */
	public static boolean isNew(@Nullable String day) {
		return day != null && day.compareTo(NEW) >= 0;
	}

	/** What became of the drug; one that came back is authorised. */
	public enum Status {

		AUTHORISED, WITHDRAWN, DISCONTINUED

	}

}
