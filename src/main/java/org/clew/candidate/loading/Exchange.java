package org.clew.candidate.loading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Facts;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.StudyNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Use;

/** Takes out of a core what is about to be read again. */
final class Exchange {

	private final Core before;

	private final CoreBuilder next;

	private final Set<Fact> removed = Collections.newSetFromMap(new IdentityHashMap<>());

	Exchange(Core before, CoreBuilder next) {
		this.before = before;
		this.next = next;
	}

	/**
	 * The evidence and uses that the core has of studies.
	 * @return identifiers of the items
	 */
	Set<String> itemsOf(Collection<String> studies) {
		Set<String> items = new HashSet<>();
		for (String id : studies) {
			StudyNode study = this.before.findStudy(id);
			if (study != null) {
				this.before.evidence().ofStudy(study.index()).forEach((evidence) -> items.add(evidence.id()));
				this.before.uses().ofStudy(study.index()).forEach((use) -> items.add(use.id()));
			}
		}
		return items;
	}

	void removeTrialsOf(Collection<String> studies) {
		for (String id : studies) {
			StudyNode study = this.before.findStudy(id);
			if (study != null) {
				this.before.trials().ofStudy(study.index()).forEach(this::remove);
			}
		}
	}

	/**
	 * Takes out evidence and uses.
	 * @param studies of which they may be
	 * @param touched what else they may name
	 */
	void removeItems(Set<String> items, Collection<String> studies, Collection<String> touched) {
		for (String id : studies) {
			StudyNode study = this.before.findStudy(id);
			if (study != null) {
				remove(this.before.evidence().ofStudy(study.index()), Evidence::id, items);
				remove(this.before.uses().ofStudy(study.index()), Use::id, items);
			}
		}
		removeNamed(this.before.evidence(), Evidence::id, items, touched);
		removeNamed(this.before.uses(), Use::id, items, touched);
	}

	void removeLicensing(Changes changes) {
		removeNamed(this.before.labels(), Label::id, changes.of(What.LABEL), changes.touched());
		removeNamed(this.before.licences(), Licence::id, changes.of(What.LICENCE), changes.touched());
		removeNamed(this.before.withdrawals(), Withdrawal::id, changes.of(What.WITHDRAWAL), changes.touched());
		removeNamed(this.before.programmes(), Programme::id, changes.of(What.PROGRAMME), changes.touched());
	}

	/** Takes out what a drug does, and where it must not be given. */
	void removeBiologyOfDrug(int drug) {
		this.before.mechanisms().ofDrug(drug).forEach(this::remove);
		this.before.contraindications().ofDrug(drug).forEach(this::remove);
	}

	/** Takes out what goes out from a target. */
	void removeBiologyOfTarget(int target) {
		this.before.exclusions().ofTarget(target).stream().filter((one) -> one.one() == target).forEach(this::remove);
		IntStream.range(0, this.before.targets())
			.mapToObj(this.before.lossStrategies()::ofTarget)
			.flatMap(List::stream)
			.filter((strategy) -> strategy.drugged() == target)
			.forEach(this::remove);
	}

	private <F extends Fact> void removeNamed(Facts<F> facts, Function<F, String> id, Set<String> ids,
			Collection<String> touched) {
		if (!ids.isEmpty()) {
			touched.forEach((named) -> remove(named(facts, named), id, ids));
		}
	}

	private <F extends Fact> Collection<F> named(Facts<F> facts, String id) {
		DrugNode drug = this.before.findDrug(id);
		if (drug != null) {
			return facts.ofDrug(drug.index());
		}
		DiseaseNode disease = this.before.findDisease(id);
		if (disease != null) {
			return facts.ofDisease(this.before.same(disease.index()));
		}
		TargetNode target = this.before.findTarget(id);
		if (target != null) {
			return facts.ofTarget(target.index());
		}
		StudyNode study = this.before.findStudy(id);
		return (study != null) ? facts.ofStudy(study.index()) : List.of();
	}

	private <F extends Fact> void remove(Collection<F> facts, Function<F, String> id, Set<String> ids) {
		Predicate<F> meant = (fact) -> ids.contains(id.apply(fact));
		facts.stream().filter(meant).forEach(this::remove);
	}

	private void remove(Fact fact) {
		if (this.removed.add(fact)) {
			this.next.remove(fact);
		}
	}

}
