package org.clew.atlas.disease;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * An edge of a source that says of a disease what it is not.
 *
 * @param parent what it is no kind of
 * @param instead the parent that it has instead, if the sources have none
 * @param why how that is known
 */
public record WrongParent(String child, String name, String parent, @Nullable String instead, String why) {

	/** The table, kept by hand. */
	public static final AtlasTable<WrongParent> TABLE = new AtlasTable<>("wrong-parents.tsv", WrongParent.class);

}
