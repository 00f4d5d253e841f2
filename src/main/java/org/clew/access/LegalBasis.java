package org.clew.access;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * The law that a pathway rests on.
 *
 * @param id the pathway's identifier and a number
 * @param citation such as {@code 21 CFR 312.310}
 * @param requirement what it asks for
 * @param verified whether the text of the law was read
 */
record LegalBasis(String id, String name, String citation, @Nullable String requirement,
		boolean verified) implements Entity {

	static LegalBasis from(Row row) {
		return new LegalBasis(row.text("id"), row.text("name"), row.text("citation"), row.textOrNull("requirement"),
				row.flag("verified"));
	}

}
