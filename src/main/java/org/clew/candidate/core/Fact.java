package org.clew.candidate.core;

/** What a source states of nodes. */
public sealed interface Fact
		permits Biology.Mechanism, Biology.Implication, Biology.Exclusion, Biology.LossStrategy, Licensing.Licence,
		Licensing.Label, Licensing.Contraindication, Licensing.Withdrawal, Evidence, Use, Trial, Programme {

	/**
	 * {@return the drugs that it names; several are a regimen unless it says otherwise}
	 */
	default Indices drugs() {
		return Indices.NONE;
	}

	default Indices diseases() {
		return Indices.NONE;
	}

	default Indices targets() {
		return Indices.NONE;
	}

	/**
	 * {@return the studies that report it}
	 */
	default Indices studies() {
		return Indices.NONE;
	}

	Stated stated();

}
