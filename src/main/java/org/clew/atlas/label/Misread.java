package org.clew.atlas.label;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * What a list says otherwise than the label. Kept by hand.
 *
 * @param list the list: moalmanac or medic
 * @param row the indication, or the drug
 * @param value the biomarkers, the date, the drug or the disease that is wrong
 * @param right what is right; empty to leave the row out
 * @param why what the label says
 */
public record Misread(String list, String row, String value, @Nullable String right, String why) {

	/** The table. */
	public static final AtlasTable<Misread> TABLE = new AtlasTable<>("misread-labels.tsv", Misread.class);

	static @Nullable Misread find(List<Misread> all, String list, String row, String value) {
		return all.stream()
			.filter((one) -> one.list().equals(list) && row.startsWith(one.row()) && one.value().equals(value))
			.findFirst()
			.orElse(null);
	}

}
