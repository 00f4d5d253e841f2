package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.answer.WhatToTestFor;
import org.clew.candidate.answer.WhatToTestFor.Result;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Says what to test for: the results that nobody has looked for, and what each would
 * open.
 */
final class TestFirst {

	private final Core core;

	/** The results by what one looks at. */
	private final Map<Indices, Map<ProfileNode, List<Candidate>>> tests = new LinkedHashMap<>();

	private TestFirst(Core core) {
		this.core = core;
	}

	/**
	 * Orders what would be opened by what must be found.
	 * @param candidates those that something must be found for, the best first
	 * @return what to test for, the test that opens the best band first
	 */
	static List<WhatToTestFor> of(Core core, List<Candidate> candidates) {
		TestFirst first = new TestFirst(core);
		candidates.forEach(first::add);
		return first.list();
	}

	private void add(Candidate candidate) {
		for (Reason reason : candidate.reasons()) {
			ProfileNode profile = profile(reason);
			if (profile != null && reason.stance() == Stance.SUPPORTS && reason.band() == candidate.band()
					&& isOpen(reason)) {
				List<Candidate> opened = this.tests
					.computeIfAbsent(profile.targets().sorted(), (targets) -> new LinkedHashMap<>())
					.computeIfAbsent(profile, (node) -> new ArrayList<>());
				if (opened.isEmpty() || !opened.getLast().indices().equals(candidate.indices())) {
					opened.add(candidate);
				}
			}
		}
	}

	private static boolean isOpen(Reason reason) {
		return reason.fit().holding() == Holding.IF_FOUND || reason.agreement() == Agreement.WIDER;
	}

	private static @Nullable ProfileNode profile(Reason reason) {
		if (reason.agreement() == null) {
			return null;
		}
		Implication implication = (reason.way() != null) ? reason.way().implication() : null;
		return (implication != null) ? implication.profile() : Profiles.of(reason.fact());
	}

	private List<WhatToTestFor> list() {
		List<WhatToTestFor> list = new ArrayList<>();
		this.tests.forEach((targets, results) -> list.add(test(targets, results)));
		list.sort(Comparator.comparing(WhatToTestFor::band).thenComparing(WhatToTestFor::name));
		return list;
	}

	private WhatToTestFor test(Indices targets, Map<ProfileNode, List<Candidate>> found) {
		List<Result> results = new ArrayList<>();
		found.forEach((profile, opens) -> results.add(new Result(profile, best(opens), opens)));
		results.sort(Comparator.comparing(Result::band).thenComparing((result) -> result.profile().name()));
		List<TargetNode> genes = new ArrayList<>();
		for (int i = 0; i < targets.size(); i++) {
			genes.add(this.core.target(targets.get(i)));
		}
		String name = genes.isEmpty() ? results.getFirst().profile().name()
				: String.join(" and ", genes.stream().map(TargetNode::label).toList());
		return new WhatToTestFor(genes, name, results.getFirst().band(), results);
	}

	private static Band best(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::band).min(Comparator.naturalOrder()).orElse(Band.NEAR);
	}

}
