package org.clew.bench.answers;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Facts;

/** A reasoner that is silent, as the graph has none of the facts that it reads: what the others are worth without it. */
enum Ablation {

	LABELS("Clew without labels", List.of(Core::labels)),

	EVIDENCE("Clew without evidence and reported uses", List.of(Core::evidence, Core::uses)),

	REGISTERS("Clew without trials and programmes", List.of(Core::trials, Core::programmes)),

	MECHANISMS("Clew without mechanisms", List.of(Core::mechanisms, Core::lossStrategies));

	private final String title;

	private final List<Function<Core, Facts<? extends Fact>>> kinds;

	Ablation(String title, List<Function<Core, Facts<? extends Fact>>> kinds) {
		this.title = title;
		this.kinds = kinds;
	}

	String title() {
		return this.title;
	}

	Core of(Core core) {
		CoreBuilder builder = new CoreBuilder(core);
		this.kinds.forEach((kind) -> all(core, kind.apply(core)).forEach(builder::remove));
		return builder.build();
	}

	/** Each fact of a kind, once. */
	static <F extends Fact> Set<F> all(Core core, Facts<F> facts) {
		Set<F> all = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < core.drugs(); i++) {
			all.addAll(facts.ofDrug(i));
		}
		for (int i = 0; i < core.diseases(); i++) {
			all.addAll(facts.ofDisease(i));
		}
		for (int i = 0; i < core.targets(); i++) {
			all.addAll(facts.ofTarget(i));
		}
		return all;
	}

}
