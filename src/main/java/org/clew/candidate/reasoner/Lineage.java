package org.clew.candidate.reasoner;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.GeneralDiseases;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Node.DiseaseNode;
import org.jspecify.annotations.Nullable;

/**
 * How diseases relate to the patient's. A disease is near if it is a kind of what the
 * patient's is directly a kind of, at most two steps below it, and that is no general
 * group. So it depends on the two diseases alone, and not on what else the graph holds.
 */
final class Lineage {

	private static final int NEAR_STEPS = 2;

	/** What was found in a disease further up was hardly found in the patient's. */
	private static final int EVIDENCE_STEPS = 3;

	/** What a program reads is often wider than the label. */
	private static final int LABEL_STEPS = 2;

	private static final byte EXACT = 1;

	private static final byte NARROWER = 2;

	private static final byte BROADER = 3;

	private static final byte NEIGHBOUR = 4;

	private static final DiseaseRelation[] RELATIONS = { DiseaseRelation.OTHER, DiseaseRelation.EXACT,
			DiseaseRelation.NARROWER, DiseaseRelation.BROADER, DiseaseRelation.NEIGHBOUR };

	private final Core core;

	private final DiseaseKinds kinds;

	private final byte[] relations;

	private final byte[] steps;

	private final Found narrower = new Found();

	private final Found broader = new Found();

	private final Found near = new Found();

	private final boolean given;

	private boolean tumour;

	private boolean notSolid;

	Lineage(Core core, @Nullable DiseaseNode disease) {
		this.core = core;
		this.kinds = DiseaseKinds.of(core);
		this.given = disease != null;
		this.relations = new byte[this.given ? core.diseases() : 0];
		this.steps = new byte[this.relations.length];
		if (disease != null) {
			int own = core.same(disease.index());
			this.relations[own] = EXACT;
			this.narrower.add(own);
			climb(own);
			descend();
			approach(own);
			this.narrower.keep(this.kinds::isSpokenOf);
			this.near.keep(this.kinds::isSpokenOf);
		}
	}

	private void climb(int own) {
		this.tumour = this.kinds.isTumour(own);
		this.notSolid = this.kinds.isNotSolid(own);
		this.broader.add(own);
		for (int i = 0; i < this.broader.size; i++) {
			int at = this.broader.values[i];
			List<Link> links = this.core.subclassOf().from(at);
			for (int j = 0; j < links.size(); j++) {
				int parent = links.get(j).to();
				if (this.relations[parent] == 0) {
					this.relations[parent] = BROADER;
					this.steps[parent] = (byte) Math.min(this.steps[at] + 1, Byte.MAX_VALUE);
					this.broader.add(parent);
					this.tumour |= this.kinds.isTumour(parent);
					this.notSolid |= this.kinds.isNotSolid(parent);
				}
			}
		}
	}

	private void descend() {
		for (int i = 0; i < this.narrower.size; i++) {
			int at = this.narrower.values[i];
			List<Link> links = this.core.subclassOf().to(at);
			for (int j = 0; j < links.size(); j++) {
				int child = links.get(j).from();
				if (this.relations[child] == 0) {
					this.relations[child] = NARROWER;
					this.steps[child] = (byte) Math.min(this.steps[at] + 1, Byte.MAX_VALUE);
					this.narrower.add(child);
				}
			}
		}
	}

	private void approach(int own) {
		if (isGeneral(own)) {
			return;
		}
		for (int i = 1; i < this.broader.size; i++) {
			int parent = this.broader.values[i];
			if (this.steps[parent] == 1 && !isGeneral(parent)) {
				neighbours(parent, NEAR_STEPS);
			}
		}
	}

	private void neighbours(int ancestor, int left) {
		if (left == 0) {
			return;
		}
		List<Link> links = this.core.subclassOf().to(ancestor);
		for (int i = 0; i < links.size(); i++) {
			int child = links.get(i).from();
			if (this.relations[child] == 0) {
				this.relations[child] = NEIGHBOUR;
				this.near.add(child);
			}
			if (this.relations[child] == NEIGHBOUR || this.relations[child] == BROADER) {
				neighbours(child, left - 1);
			}
		}
	}

	/** A group by organ system, tissue class, age or inheritance is no likeness. */
	boolean isGeneral(int disease) {
		return this.kinds.isGeneral(disease);
	}

	boolean isGiven() {
		return this.given;
	}

	boolean isTumour() {
		return this.tumour;
	}

	/** Leukemias, lymphomas and their like are no solid tumours. */
	boolean isSolidTumour() {
		return this.tumour && !this.notSolid;
	}

	DiseaseRelation of(int disease) {
		return this.given ? RELATIONS[this.relations[this.core.same(disease)]] : DiseaseRelation.NONE;
	}

	int steps(int disease) {
		return this.given ? this.steps[this.core.same(disease)] : 0;
	}

	/**
	 * Whether the patient's is a kind, one or two steps below, of a disease that is no
	 * general group, or that labels name although it is wide.
	 */
	boolean isKindOf(int disease) {
		return of(disease) == DiseaseRelation.BROADER && steps(disease) <= LABEL_STEPS
				&& (!isGeneral(this.core.same(disease))
						|| GeneralDiseases.isNamedByLabels(this.core.disease(this.core.same(disease))));
	}

	/** Whether what was found in a disease was found in the patient's. */
	boolean isHere(int disease) {
		return switch (of(disease)) {
			case EXACT, NARROWER -> true;
			case BROADER -> steps(disease) <= EVIDENCE_STEPS && !isGeneral(this.core.same(disease));
			default -> false;
		};
	}

	/**
	 * The place, in a list of diseases, of the one that is nearest to the patient's.
	 * @return the place, -1 if the list is empty
	 */
	int nearest(Indices diseases) {
		int nearest = -1;
		int best = Integer.MAX_VALUE;
		for (int i = 0; i < diseases.size(); i++) {
			int relation = this.given ? this.relations[this.core.same(diseases.get(i))] : 0;
			int order = (relation == 0) ? RELATIONS.length : relation;
			if (order < best) {
				best = order;
				nearest = i;
			}
		}
		return nearest;
	}

	/**
	 * {@return the patient's disease, then every kind of it of which anything is said}
	 */
	int[] narrower() {
		return this.narrower.values();
	}

	/**
	 * {@return the patient's disease, then every broader one, the nearest first}
	 */
	int[] broader() {
		return this.broader.values();
	}

	/**
	 * {@return the near diseases of which anything is said}
	 */
	int[] near() {
		return this.near.values();
	}

	/** A list that grows. */
	private static final class Found {

		private int[] values = new int[16];

		private int size;

		private void add(int value) {
			if (this.size == this.values.length) {
				this.values = Arrays.copyOf(this.values, this.size * 2);
			}
			this.values[this.size++] = value;
		}

		private int[] values() {
			return Arrays.copyOf(this.values, this.size);
		}

		/** Leaves out those but the first that do not matter. */
		private void keep(IntPredicate matters) {
			int kept = 0;
			for (int i = 0; i < this.size; i++) {
				if (i == 0 || matters.test(this.values[i])) {
					this.values[kept++] = this.values[i];
				}
			}
			this.size = kept;
		}

	}

}
