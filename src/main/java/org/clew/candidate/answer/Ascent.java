package org.clew.candidate.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.Links.Link;
import org.clew.thread.Hop;
import org.clew.thread.Hop.HopDirection;
import org.jspecify.annotations.Nullable;

/**
 * The way from one disease to another: up to the nearest ancestor that they share, and
 * down again.
 */
final class Ascent {

	private final Core core;

	private final Map<Integer, Link> fromOwn;

	private final Map<Integer, Link> fromOther;

	private final int own;

	private final int other;

	Ascent(Core core, int own, int other) {
		this.core = core;
		this.own = core.same(own);
		this.other = core.same(other);
		this.fromOwn = above(this.own);
		this.fromOther = above(this.other);
	}

	/** Every ancestor, the nearest first, with the step that reaches it. */
	private Map<Integer, Link> above(int disease) {
		Map<Integer, Link> above = new LinkedHashMap<>();
		Deque<Integer> open = new ArrayDeque<>(List.of(disease));
		while (!open.isEmpty()) {
			for (Link link : this.core.subclassOf().from(open.removeFirst())) {
				if (link.to() != disease && above.putIfAbsent(link.to(), link) == null) {
					open.addLast(link.to());
				}
			}
		}
		return above;
	}

	List<Hop> hops() {
		Integer shared = shared();
		if (shared == null) {
			return List.of();
		}
		List<Hop> hops = new ArrayList<>();
		steps(this.fromOwn, this.own, shared).reversed()
			.forEach((step) -> hops
				.add(new Hop(id(step.from()), "SUBCLASS_OF", HopDirection.FORWARD, id(step.to()), step.stated().by())));
		steps(this.fromOther, this.other, shared).forEach((step) -> hops
			.add(new Hop(id(step.to()), "SUBCLASS_OF", HopDirection.BACKWARD, id(step.from()), step.stated().by())));
		return hops;
	}

	private @Nullable Integer shared() {
		if (this.fromOwn.containsKey(this.other)) {
			return this.other;
		}
		if (this.fromOther.containsKey(this.own)) {
			return this.own;
		}
		return this.fromOwn.keySet().stream().filter(this.fromOther::containsKey).findFirst().orElse(null);
	}

	/** From the ancestor down to the disease. */
	private static List<Link> steps(Map<Integer, Link> above, int disease, int ancestor) {
		List<Link> steps = new ArrayList<>();
		int at = ancestor;
		while (at != disease) {
			Link step = above.get(at);
			if (step == null) {
				return List.of();
			}
			steps.add(step);
			at = step.from();
		}
		return steps;
	}

	private String id(int disease) {
		return this.core.disease(disease).id();
	}

}
