package org.clew.candidate.reasoner;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Item;
import org.clew.candidate.gathering.Scope;
import org.clew.evidence.Basis;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It worked, or failed, in a model of this disease, or in one of a target found in the
 * patient.
 */
@Component
@Order(4)
class PreclinicalReasoner implements Reasoner {

	@Override
	public Basis basis() {
		return Basis.PRECLINICAL;
	}

	@Override
	public Stream<Finding> findings(Gathered gathered) {
		return Stream.concat(gathered.here().flatMap(PreclinicalReasoner::here),
				gathered.onTargetsElsewhere()
					.filter((item) -> item.isEvidence("PRECLINICAL"))
					.map((item) -> item.finding(Weight.PRECLINICAL, item.evidence())));
	}

	private static Stream<Finding> here(Item item) {
		if (item.isUseAfter("PRECLINICAL")) {
			return Stream.of(item.finding(Weight.PRECLINICAL, item.use() + " The use rested on preclinical work."));
		}
		return item.isEvidence("PRECLINICAL") ? Stream.of(item.finding(Weight.PRECLINICAL, item.evidence()))
				: Stream.empty();
	}

	@Override
	public String lookedAt(Scope scope) {
		return "Looked for preclinical work in %s, and on targets found in the patient.".formatted(scope.diseases());
	}

	@Override
	public List<List<?>> parts(Gathered gathered) {
		return List.of(gathered.anchored(), gathered.onTargets());
	}

}
