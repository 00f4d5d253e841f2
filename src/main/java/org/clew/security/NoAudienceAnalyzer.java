package org.clew.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set, without a stack trace. */
class NoAudienceAnalyzer extends AbstractFailureAnalyzer<NoAudience> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NoAudience cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set spring.security.oauth2.resourceserver.jwt.audiences to what the issuer calls this server, such as clew.",
				cause);
	}

}
