package org.clew.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows on the console what went wrong and what to do, in place of a stack trace.
 */
class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
