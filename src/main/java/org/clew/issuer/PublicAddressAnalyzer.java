package org.clew.issuer;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says how to start instead, without a stack trace.
 */
class PublicAddressAnalyzer extends AbstractFailureAnalyzer<PublicAddress> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PublicAddress cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Leave server.address out, or set it to 127.0.0.1. To serve others, leave the profile out and set"
						+ " spring.security.oauth2.resourceserver.jwt.issuer-uri to an issuer of your own.",
				cause);
	}

}
