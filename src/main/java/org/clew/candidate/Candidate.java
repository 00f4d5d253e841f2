package org.clew.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Condition;
import org.clew.candidate.answer.MarketStatus;
import org.clew.candidate.answer.Rank;
import org.clew.candidate.core.Licensing;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.drug.Drug;
import org.clew.evidence.Basis;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * A candidate, as clients see it.
 *
 * @param market where it may be sold, worked out for those who ask
 */
record Candidate(org.clew.candidate.answer.Candidate found, Supplier<MarketStatus> market) {

	Candidate(org.clew.candidate.answer.Candidate found) {
		this(found, SingletonSupplier.of(found::market));
	}

	public String key() {
		return this.found.id();
	}

	public String name() {
		return this.found.name();
	}

	public List<Drug> drugs() {
		return this.found.drugs().stream().map(DrugNode::drug).toList();
	}

	public boolean regimen() {
		return this.found.isRegimen();
	}

	public Band band() {
		return this.found.band();
	}

	public List<Rank.Term> rank() {
		return this.found.rank().terms();
	}

	public List<Condition> conditions() {
		return this.found.conditions();
	}

	public List<LabelFit> labels() {
		return this.found.labels().stream().map(LabelFit::new).toList();
	}

	public List<Basis> bases() {
		return this.found.reasons().stream().map(org.clew.candidate.answer.Reason::basis).distinct().sorted().toList();
	}

	public @Nullable Boolean approved() {
		return this.market.get().approved();
	}

	public @Nullable Boolean investigational() {
		return this.market.get().investigational();
	}

	public @Nullable Boolean approvedForDisease() {
		return this.market.get().approvedForDisease();
	}

	public @Nullable Boolean withdrawn() {
		return this.market.get().withdrawn();
	}

	public Safety safety() {
		return new Safety(this.found.core(), this.found.safety());
	}

	/** The patient's own jurisdiction goes first. */
	List<String> licenceIds() {
		MarketStatus status = this.market.get();
		return status.licences()
			.stream()
			.sorted(Comparator.comparing((Licensing.Licence licence) -> !licence.jurisdiction().equals(status.scope()))
				.thenComparing(Licensing.Licence::id))
			.map(Licensing.Licence::id)
			.toList();
	}

}
