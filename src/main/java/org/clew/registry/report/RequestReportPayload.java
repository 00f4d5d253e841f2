package org.clew.registry.report;

import java.util.List;

import org.clew.api.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mutation of a report. As answers are kept for retries, it has nothing of
 * what the report says.
 *
 * @param id the report; null where the mutation was refused
 * @param state how far it has come; null where the mutation was refused
 * @param version which version it has; null where the mutation was refused
 * @param userErrors why it was refused
 */
public record RequestReportPayload(@Nullable String id, @Nullable RequestReportState state, @Nullable Integer version,
		List<UserError> userErrors) {

	static RequestReportPayload refused(List<UserError> errors) {
		return new RequestReportPayload(null, null, null, errors);
	}

}
