package org.clew.candidate;

import java.util.List;

import org.clew.candidate.answer.Band;
import org.clew.candidate.core.Node;

/**
 * What nobody has looked for, as clients see it.
 *
 * @param found what to look for
 */
record WhatToTestFor(org.clew.candidate.answer.WhatToTestFor found) {

	public String name() {
		return this.found.name();
	}

	public Band band() {
		return this.found.band();
	}

	public List<TestResult> results() {
		return this.found.results().stream().map(TestResult::new).toList();
	}

	List<String> targetIds() {
		return this.found.targets().stream().map(Node::id).toList();
	}

	/**
	 * One result.
	 *
	 * @param found what would be found, and what it opens
	 */
	record TestResult(org.clew.candidate.answer.WhatToTestFor.Result found) {

		public String profile() {
			return this.found.profile().name();
		}

		public Band band() {
			return this.found.band();
		}

		List<Candidate> candidates() {
			return this.found.opens().stream().map(Candidate::new).toList();
		}

	}

}
