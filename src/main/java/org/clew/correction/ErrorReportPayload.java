package org.clew.correction;

import java.util.List;

import org.clew.api.UserError;
import org.clew.correction.ErrorReport.ErrorReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mutation of a report. As answers are kept for retries, it has nothing of
 * what the report says.
 *
 * @param report how far it has come; null where the mutation was refused
 * @param userErrors why it was refused
 */
record ErrorReportPayload(@Nullable ErrorReportStatus report, List<UserError> userErrors) {

	static ErrorReportPayload of(ErrorReport report) {
		return new ErrorReportPayload(report.status(), List.of());
	}

	static ErrorReportPayload refused(List<UserError> errors) {
		return new ErrorReportPayload(null, errors);
	}

}
