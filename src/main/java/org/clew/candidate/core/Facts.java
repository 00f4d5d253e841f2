package org.clew.candidate.core;

import java.util.Collection;
import java.util.List;

/**
 * All facts of one kind, by the nodes that they name. A fact of a disease is found under
 * every record of that disease.
 *
 * @param <F> the kind
 */
public final class Facts<F extends Fact> {

	private final Table<F> byDrug;

	private final Table<F> byDisease;

	private final Table<F> byTarget;

	private final Table<F> byStudy;

	private final int size;

	private Facts(Table<F> byDrug, Table<F> byDisease, Table<F> byTarget, Table<F> byStudy, int size) {
		this.byDrug = byDrug;
		this.byDisease = byDisease;
		this.byTarget = byTarget;
		this.byStudy = byStudy;
		this.size = size;
	}

	static <F extends Fact> Facts<F> none() {
		return new Facts<>(Table.empty(), Table.empty(), Table.empty(), Table.empty(), 0);
	}

	public List<F> ofDrug(int drug) {
		return this.byDrug.of(drug);
	}

	/**
	 * The facts of a disease.
	 * @param disease the representative of the disease, see {@link Core#same(int)}
	 * @return the facts of all its records
	 */
	public List<F> ofDisease(int disease) {
		return this.byDisease.of(disease);
	}

	public List<F> ofTarget(int target) {
		return this.byTarget.of(target);
	}

	public List<F> ofStudy(int study) {
		return this.byStudy.of(study);
	}

	public int size() {
		return this.size;
	}

	Facts<F> exchanged(CoreSizes sizes, Collection<F> removed, Collection<F> added) {
		if (removed.isEmpty() && added.isEmpty()) {
			return this;
		}
		return new Facts<>(this.byDrug.exchanged(sizes.drugs(), removed, added, Fact::drugs),
				this.byDisease.exchanged(sizes.diseases(), removed, added, (fact) -> sizes.same(fact.diseases())),
				this.byTarget.exchanged(sizes.targets(), removed, added, Fact::targets),
				this.byStudy.exchanged(sizes.studies(), removed, added, Fact::studies),
				this.size - removed.size() + added.size());
	}

	/**
	 * How many nodes there are, and which diseases are one.
	 *
	 * @param same the representative of each disease
	 */
	record CoreSizes(int drugs, int diseases, int targets, int studies, SameDiseases same) {

		private Indices same(Indices diseases) {
			return this.same.of(diseases);
		}

	}

}
