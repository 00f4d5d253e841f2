package org.clew.candidate.answer;

import java.util.List;

import org.clew.candidate.core.Node.ProfileNode;

/**
 * A result that nobody has looked for, and what it would open.
 *
 * @param profile what to look for
 * @param band the best band that a drug would enter
 * @param opens the candidates that it would open, the best first
 */
public record WhatToTestFor(ProfileNode profile, Band band, List<Candidate> opens) {

	public WhatToTestFor {
		opens = List.copyOf(opens);
	}

}
