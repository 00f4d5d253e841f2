package org.clew.candidate.reasoner;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.GeneralDiseases;
import org.clew.candidate.core.Node.DiseaseNode;

/**
 * What each disease is, whoever the patient is. It is worked out when a disease is first
 * met, and kept with the graph.
 */
final class DiseaseKinds {

	private static final byte KNOWN = 1;

	private static final byte GENERAL = 2;

	private static final byte TUMOUR = 4;

	private static final byte NOT_SOLID = 8;

	private static final byte SPOKEN_OF = 16;

	private static final byte OF_TUMOURS = 32;

	private final Core core;

	/** By disease. Two threads may work out the same. */
	private final byte[] kinds;

	private DiseaseKinds(Core core) {
		this.core = core;
		this.kinds = new byte[core.diseases()];
	}

	static DiseaseKinds of(Core core) {
		return core.derived(DiseaseKinds.class, DiseaseKinds::new);
	}

	/** A group by organ system, tissue class, age or inheritance is no likeness. */
	boolean isGeneral(int disease) {
		return is(disease, GENERAL);
	}

	boolean isTumour(int disease) {
		return is(disease, TUMOUR);
	}

	/** Whether it is a tumour, or a kind of one. */
	boolean isOfTumours(int disease) {
		return is(disease, OF_TUMOURS);
	}

	/** Leukemias, lymphomas and their like are no solid tumours. */
	boolean isNotSolid(int disease) {
		return is(disease, NOT_SOLID);
	}

	/** Most diseases of a broad group have nothing that makes a candidate. */
	boolean isSpokenOf(int disease) {
		return is(disease, SPOKEN_OF);
	}

	private boolean is(int disease, byte kind) {
		byte kinds = this.kinds[disease];
		if (kinds == 0) {
			kinds = kinds(disease);
			this.kinds[disease] = kinds;
		}
		return (kinds & kind) != 0;
	}

	private byte kinds(int disease) {
		DiseaseNode node = this.core.disease(disease);
		int kinds = KNOWN;
		kinds |= (node.groupedBy() != null || GeneralDiseases.contains(node)) ? GENERAL : 0;
		kinds |= GeneralDiseases.isTumour(node) ? TUMOUR : 0;
		kinds |= isBelowTumours(disease) ? OF_TUMOURS : 0;
		kinds |= GeneralDiseases.isNotSolid(node) ? NOT_SOLID : 0;
		boolean silent = this.core.evidence().ofDisease(disease).isEmpty()
				&& this.core.uses().ofDisease(disease).isEmpty() && this.core.labels().ofDisease(disease).isEmpty()
				&& this.core.trials().ofDisease(disease).isEmpty()
				&& this.core.programmes().ofDisease(disease).isEmpty();
		kinds |= silent ? 0 : SPOKEN_OF;
		return (byte) kinds;
	}

	/** What is imported may hold a circle. */
	private boolean isBelowTumours(int disease) {
		BitSet seen = new BitSet();
		Deque<Integer> next = new ArrayDeque<>(List.of(disease));
		while (!next.isEmpty()) {
			int at = next.pop();
			if (GeneralDiseases.isTumour(this.core.disease(at))) {
				return true;
			}
			if (!seen.get(at)) {
				seen.set(at);
				this.core.subclassOf().from(at).forEach((link) -> next.add(link.to()));
			}
		}
		return false;
	}

}
