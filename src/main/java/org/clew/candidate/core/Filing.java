package org.clew.candidate.core;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Facts.CoreSizes;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.Withdrawal;

/**
 * Files facts under the nodes that they name: those of the core before, without what was
 * removed and with what was added.
 */
final class Filing {

	private final Parts before;

	private final Map<Class<?>, Changes<Fact>> changes;

	private final CoreSizes sizes;

	Filing(Parts before, Map<Class<?>, Changes<Fact>> changes, CoreSizes sizes) {
		this.before = before;
		this.changes = changes;
		this.sizes = sizes;
	}

	void into(Parts next) {
		next.mechanisms = facts(Mechanism.class, this.before.mechanisms);
		next.implications = facts(Implication.class, this.before.implications);
		next.exclusions = facts(Exclusion.class, this.before.exclusions);
		next.lossStrategies = facts(LossStrategy.class, this.before.lossStrategies);
		next.licences = facts(Licence.class, this.before.licences);
		next.labels = facts(Label.class, this.before.labels);
		next.tissueAgnostic = tissueAgnostic();
		next.contraindications = facts(Contraindication.class, this.before.contraindications);
		next.withdrawals = facts(Withdrawal.class, this.before.withdrawals);
		next.evidence = facts(Evidence.class, this.before.evidence);
		next.uses = facts(Use.class, this.before.uses);
		next.trials = facts(Trial.class, this.before.trials);
		next.programmes = facts(Programme.class, this.before.programmes);
	}

	private <F extends Fact> Facts<F> facts(Class<F> type, Facts<F> facts) {
		Changes<Fact> changes = this.changes.get(type);
		return (changes == null) ? facts : facts.exchanged(this.sizes,
				changes.removed().stream().map(type::cast).toList(), changes.added().stream().map(type::cast).toList());
	}

	private List<Label> tissueAgnostic() {
		Changes<Fact> changes = this.changes.get(Label.class);
		if (changes == null) {
			return this.before.tissueAgnostic;
		}
		Set<Fact> removed = Collections.newSetFromMap(new IdentityHashMap<>());
		removed.addAll(changes.removed());
		return Stream
			.concat(this.before.tissueAgnostic.stream().filter((label) -> !removed.contains(label)),
					changes.added().stream().map(Label.class::cast).filter((label) -> label.disease() == null))
			.toList();
	}

}
