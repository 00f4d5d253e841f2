package org.clew.key;

import java.time.LocalDate;
import java.util.List;

import org.clew.graph.Row;
import org.clew.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A key that a program sends, as far as it may be told.
 *
 * @param id its identifier, which is no secret
 * @param name what it is for, as its owner says
 * @param scopes what it may do besides reading
 * @param createdOn the day it was made, UTC
 * @param expiresOn the last day it works, UTC
 * @param lastUsedOn the last day it was used, UTC
 * @param revokedOn the day it was revoked, UTC; it has not worked since
 */
record ApiKey(String id, String name, List<Role> scopes, String createdOn, String expiresOn,
		@Nullable String lastUsedOn, @Nullable String revokedOn) {

	static ApiKey from(Row row) {
		return new ApiKey(row.text("id"), row.text("name"), row.constants(Role.class, "scopes"), row.text("createdOn"),
				row.text("expiresOn"), row.textOrNull("lastUsedOn"), row.textOrNull("revokedOn"));
	}

	boolean works(LocalDate today) {
		return this.revokedOn == null && !today.isAfter(LocalDate.parse(this.expiresOn));
	}

}
