package org.clew.atlas.disease;

import org.clew.atlas.table.AtlasTable;

/**
 * An edge of a source that says of a disease what it is not.
 *
 * @param child the disease
 * @param name its name
 * @param parent what it is no kind of
 * @param why how that is known
 */
public record WrongParent(String child, String name, String parent, String why) {

	/** The table, kept by hand. */
	public static final AtlasTable<WrongParent> TABLE = new AtlasTable<>("wrong-parents.tsv", WrongParent.class);

}
