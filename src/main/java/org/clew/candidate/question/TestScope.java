package org.clew.candidate.question;

import org.clew.alteration.Genotype.Seen;

/** What a test can see. */
public enum TestScope {

	SEQUENCE(Seen.SEQUENCE), FUSION(Seen.FUSION), COPY_NUMBER(Seen.COPY_NUMBER), EXPRESSION(Seen.EXPRESSION);

	private final Seen seen;

	TestScope(Seen seen) {
		this.seen = seen;
	}

	Seen seen() {
		return this.seen;
	}

}
