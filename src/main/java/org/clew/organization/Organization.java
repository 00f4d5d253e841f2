package org.clew.organization;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A company, regulator or institution.
 *
 * @param id ROR or {@code clew:}
 * @param synonyms abbreviations and former names
 * @param identifiers the same organization in other registers
 * @param role what it is to a patient who asks for a drug
 * @param jurisdiction where it decides or sits, where a source says
 * @param note what a reader must know
 */
public record Organization(String id, String name, List<String> synonyms, List<String> identifiers,
		OrganizationRole role, @Nullable String jurisdiction, @Nullable String url,
		@Nullable String note) implements Entity {

	static Organization from(Row row) {
		return new Organization(row.text("id"), row.text("name"), row.texts("synonyms"), row.texts("identifiers"),
				row.constant(OrganizationRole.class, "role"), row.textOrNull("jurisdiction"), row.textOrNull("url"),
				row.textOrNull("note"));
	}

}
