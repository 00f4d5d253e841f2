package org.clew.candidate.answer;

import java.util.List;

import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Node.TargetNode;

/**
 * What nobody has looked for, and what each result would open.
 *
 * @param targets the genes to look at; empty for a finding that is of no one gene
 * @param name what to look for, in words
 * @param band the best band that a result would open
 * @param results the results, the one that opens the best band first
 */
public record WhatToTestFor(List<TargetNode> targets, String name, Band band, List<Result> results) {

	public WhatToTestFor {
		targets = List.copyOf(targets);
		results = List.copyOf(results);
	}

	/**
	 * One result.
	 *
	 * @param profile what would be found
	 * @param band the best band that a candidate would enter
	 * @param opens the candidates, the best first
	 */
	public record Result(ProfileNode profile, Band band, List<Candidate> opens) {

		public Result {
			opens = List.copyOf(opens);
		}

	}

}
