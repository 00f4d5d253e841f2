package org.clew.bench.answers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Facts;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Node;
import org.clew.evidence.EvidenceLevel;

/**
 * A graph that knows less: without what a set must not know, and without the curated studies, uses, trials and programmes, as they
 * carry no day on which they became known.
 */
final class Cut {

	/** Who says which gene causes a disease, whatever the year. */
	private static final Set<String> GENES = Set.of("orphanet", "g2p");

	private final Core whole;

	private final Set<Fact> removed = Collections.newSetFromMap(new IdentityHashMap<>());

	Cut(Core whole) {
		this.whole = whole;
		this.removed.addAll(all(Core::uses));
		this.removed.addAll(all(Core::trials));
		this.removed.addAll(all(Core::programmes));
		this.removed.addAll(all(Core::withdrawals));
		all(Core::implications).stream()
			.filter((fact) -> fact.stated().sourceIds().stream().noneMatch((source) -> GENES.stream().anyMatch(source::contains)))
			.forEach(this.removed::add);
		all(Core::evidence).stream().filter((fact) -> !fact.id().startsWith("civic") || fact.year() == null).forEach(this.removed::add);
	}

	/**
	 * Without what is of a later year, or of none. The target of a drug, and the genes that cause a disease, carry no date and stay: the
	 * baselines know the same.
	 */
	Core until(int year) {
		all(Core::labels).stream().filter((label) -> !known(label.date(), year)).forEach(this.removed::add);
		Collection<Licence> licences = all(Core::licences);
		licences.stream().filter((licence) -> !known(licence.date(), year)).forEach(this.removed::add);
		all(Core::evidence).stream().filter((fact) -> fact.year() != null && fact.year() > year).forEach(this.removed::add);
		this.removed.addAll(all(Core::contraindications));
		this.removed.addAll(all(Core::exclusions));
		this.removed.addAll(all(Core::lossStrategies));
		return core();
	}

	/** Without the labels that are asked for, of their drugs in their diseases and in broader and narrower ones, and level A, which rests on labels. */
	Core without(List<Mask> masks) {
		Set<Label> labels = all(Core::labels);
		List<Evidence> guidelines = all(Core::evidence).stream().filter((fact) -> fact.level() == EvidenceLevel.A).toList();
		for (Mask mask : masks) {
			Set<Integer> drugs = mask.drugs().stream().map(this.whole::findDrug).filter((drug) -> drug != null).map(Node::index).collect(Collectors.toSet());
			Node disease = (mask.disease() != null) ? this.whole.findDisease(mask.disease()) : null;
			Set<Integer> related = (disease != null) ? related(disease.index()) : Set.of();
			labels.stream().filter((label) -> hides(label, drugs, related, mask.disease() == null)).forEach(this.removed::add);
			guidelines.stream().filter((fact) -> hides(fact, drugs, related, mask.disease() == null)).forEach(this.removed::add);
		}
		return core();
	}

	private boolean hides(Fact fact, Set<Integer> drugs, Set<Integer> related, boolean anyTumour) {
		return has(fact.drugs(), drugs, (drug) -> drug)
				&& (anyTumour ? fact.diseases().isEmpty() : has(fact.diseases(), related, this.whole::same));
	}

	private static boolean has(Indices indices, Set<Integer> wanted, Function<Integer, Integer> as) {
		for (int i = 0; i < indices.size(); i++) {
			if (wanted.contains(as.apply(indices.get(i)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean known(String date, int year) {
		return date != null && date.matches("\\d{4}.*") && Integer.parseInt(date.substring(0, 4)) <= year;
	}

	/** A disease and all that are above or below it. */
	private Set<Integer> related(int disease) {
		int same = this.whole.same(disease);
		Set<Integer> related = reached(same, (at) -> this.whole.subclassOf().from(at).stream().map(Link::to).toList());
		related.addAll(reached(same, (at) -> this.whole.subclassOf().to(at).stream().map(Link::from).toList()));
		return related;
	}

	private static Set<Integer> reached(int start, Function<Integer, List<Integer>> next) {
		Set<Integer> seen = new HashSet<>();
		Deque<Integer> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			int at = open.removeFirst();
			if (seen.add(at)) {
				open.addAll(next.apply(at));
			}
		}
		return seen;
	}

	private <F extends Fact> Set<F> all(Function<Core, Facts<F>> kind) {
		return Ablation.all(this.whole, kind.apply(this.whole));
	}

	private Core core() {
		CoreBuilder builder = new CoreBuilder(this.whole);
		this.removed.forEach(builder::remove);
		return builder.build();
	}

	/**
	 * What a question must not know.
	 *
	 * @param disease null for labels that are for any tumour
	 */
	record Mask(String disease, Set<String> drugs) {
	}

}
