package org.clew.atlas.licence;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * That a drug is, or was, on the market of a jurisdiction; or that this was refused.
 *
 * @param jurisdiction US, EU, JP, CA, IE
 * @param status what became of it
 * @param date the first day of the licence, or that of the refusal
 * @param conditional whether it is conditional
 * @param exceptionalCircumstances whether data can never be complete
 * @param orphan whether it is an orphan medicine there
 * @param brands names of the products
 * @param holder who holds it
 * @param reference where it is written
 * @param source where it is from
 */
public record LicenceRow(String drug, String jurisdiction, Status status, @Nullable String date,
		@Nullable Boolean conditional, @Nullable Boolean exceptionalCircumstances, @Nullable Boolean orphan,
		List<String> brands, List<String> holder, List<String> reference, List<String> source) {

	/** The table. */
	public static final AtlasTable<LicenceRow> TABLE = new AtlasTable<>("licences.tsv", LicenceRow.class);

	/** A discontinued brand is no withdrawn drug, and a refused application neither. */
	public enum Status {

		AUTHORISED, WITHDRAWN, REFUSED, DISCONTINUED

	}

}
