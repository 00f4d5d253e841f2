package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.List;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.core.Indices;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/** All that was found of one drug or regimen. */
final class Row {

	private final Question question;

	private final Indices drugs;

	private final List<Found> found = new ArrayList<>(4);

	/** The same as reasons, made when somebody looks at them. */
	private final List<Reason> reasons = new ArrayList<>(0);

	/** How many of the found ones are among the reasons. */
	private int made;

	/** The best band that what holds argues for. */
	private @Nullable Band held;

	/** The best band that it would enter. */
	private @Nullable Band ifFound;

	/** The same by what the patient's own change makes unlikely. */
	private @Nullable Band folded;

	private boolean opposed;

	Row(Question question, Indices drugs) {
		this.question = question;
		this.drugs = drugs;
	}

	void add(Found found) {
		this.found.add(found);
		Fit fit = found.fit();
		if (found.stance() == Stance.OPPOSES) {
			this.opposed |= fit.holds();
		}
		else if (found.stance() == Stance.SUPPORTS) {
			support(fit.holding(), found.band());
		}
	}

	/** What speaks against a drug speaks against a regimen with it. */
	void oppose(Reason reason) {
		reasons().add(reason);
		this.opposed = true;
	}

	private void support(Holding holding, @Nullable Band band) {
		switch (holding) {
			case HOLDS -> this.held = better(this.held, band);
			case IF_FOUND -> this.ifFound = better(this.ifFound, band);
			case FOLDED -> this.folded = better(this.folded, band);
		}
	}

	static @Nullable Band better(@Nullable Band one, @Nullable Band other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (one.compareTo(other) <= 0) ? one : other;
	}

	Indices drugs() {
		return this.drugs;
	}

	List<Reason> reasons() {
		for (; this.made < this.found.size(); this.made++) {
			this.reasons.add(this.found.get(this.made).of(this.question, this.drugs));
		}
		return this.reasons;
	}

	@Nullable Band held() {
		return this.held;
	}

	@Nullable Band ifFound() {
		return this.ifFound;
	}

	@Nullable Band folded() {
		return this.folded;
	}

	boolean isOpposed() {
		return this.opposed;
	}

}
