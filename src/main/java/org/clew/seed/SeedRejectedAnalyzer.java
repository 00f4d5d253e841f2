package org.clew.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows what is wrong with the seed when it stops the start, without a stack trace.
 */
class SeedRejectedAnalyzer extends AbstractFailureAnalyzer<SeedRejected> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SeedRejected cause) {
		return new FailureAnalysis(cause.getMessage(), "Correct these lines and start again.", cause);
	}

}
