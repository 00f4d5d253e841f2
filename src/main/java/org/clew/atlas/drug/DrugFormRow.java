package org.clew.atlas.drug;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * A drug that is a form of another: a salt or an ester with a record of its own.
 *
 * @param parent what it is a form of
 * @param kind SALT or ESTER
 * @param source where it is from
 */
public record DrugFormRow(String form, String parent, Kind kind, List<String> source) {

	/** The table. */
	public static final AtlasTable<DrugFormRow> TABLE = new AtlasTable<>("drug-forms.tsv", DrugFormRow.class);

	/** In what way it is a form. */
	public enum Kind {

		SALT, ESTER

	}

}
