package org.clew.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what ended the start, in place of a stack trace. */
class StartEndedAnalyzer extends AbstractFailureAnalyzer<StartEnded> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StartEnded cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
