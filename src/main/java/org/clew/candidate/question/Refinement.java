package org.clew.candidate.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clew.candidate.core.Biology.Confidence;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.disease.ImplicationRole;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a disease that a changed gene makes it: WHIM syndrome with CXCR4 is WHIM
 * syndrome 1, mucopolysaccharidosis with IDS is type 2. If the gene causes several kinds,
 * it tells none. Tumours are told by their names.
 */
final class Refinement {

	private static final Set<Confidence> DOUBTFUL = Set.of(Confidence.LIMITED, Confidence.DISPUTED, Confidence.REFUTED);

	private final Core core;

	private final Set<Integer> genes;

	private Refinement(Core core, Set<Integer> genes) {
		this.core = core;
		this.genes = genes;
	}

	/**
	 * {@return the kind; null if the genes tell none}
	 * @param genes the indices of the changed genes
	 */
	static @Nullable DiseaseNode of(Core core, DiseaseNode disease, Set<Integer> genes) {
		return genes.isEmpty() ? null : new Refinement(core, genes).kind(core.same(disease.index()));
	}

	private @Nullable DiseaseNode kind(int disease) {
		if (isCaused(disease)) {
			return null;
		}
		List<Integer> caused = below(disease).stream().skip(1).filter(this::isCaused).toList();
		List<Integer> widest = caused.stream()
			.filter((kind) -> caused.stream().noneMatch((other) -> !other.equals(kind) && below(other).contains(kind)))
			.toList();
		return (widest.size() == 1) ? this.core.disease(widest.getFirst()) : null;
	}

	private Set<Integer> below(int disease) {
		Set<Integer> below = new LinkedHashSet<>();
		Deque<Integer> next = new ArrayDeque<>(List.of(disease));
		while (!next.isEmpty()) {
			int at = next.pop();
			if (below.add(at)) {
				this.core.subclassOf().to(at).forEach((link) -> next.add(link.from()));
			}
		}
		return below;
	}

	private boolean isCaused(int disease) {
		return this.core.implications().ofDisease(disease).stream().anyMatch(this::isCause);
	}

	private boolean isCause(Implication implication) {
		return implication.role() == ImplicationRole.CAUSAL_GENE && this.genes.contains(implication.target())
				&& (implication.confidence() == null || !DOUBTFUL.contains(implication.confidence()));
	}

}
