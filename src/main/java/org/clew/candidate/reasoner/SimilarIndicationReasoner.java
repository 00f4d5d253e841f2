package org.clew.candidate.reasoner;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Item;
import org.clew.candidate.gathering.Scope;
import org.clew.evidence.Basis;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It is approved for, or was used in, a disease that is near, or that shares an
 * implicated target on which the drug acts; or a use here rested on a similar indication.
 */
@Component
@Order(5)
class SimilarIndicationReasoner implements Reasoner {

	@Override
	public Basis basis() {
		return Basis.SIMILAR_INDICATION;
	}

	@Override
	public Stream<Finding> findings(Gathered gathered) {
		Stream<Finding> here = gathered.here()
			.filter((item) -> item.isUseAfter("SIMILAR_INDICATION") || item.isEvidence("SIMILAR_INDICATION"))
			.map((item) -> item.finding(Weight.SIMILAR_INDICATION,
					item.isEvidence() ? item.evidence() : item.use() + " The use rested on a similar indication."));
		Stream<Finding> onTargets = gathered.onTargetsElsewhere()
			.filter((item) -> item.isEvidence("CLINICAL_TRIAL") || item.isEvidence("CASE_REPORT"))
			.map(SimilarIndicationReasoner::elsewhere);
		Stream<Finding> elsewhere = gathered.elsewhere()
			.filter((item) -> !"Study".equals(item.kind()) || !item.registration().isSilent())
			.map(SimilarIndicationReasoner::elsewhere);
		return Stream.of(here, elsewhere, onTargets).flatMap((stream) -> stream);
	}

	private static Finding elsewhere(Item item) {
		return item.finding(Weight.SIMILAR_INDICATION, switch (item.kind()) {
			case "Use" -> item.use();
			case "Label" -> "Approved for " + item.disease() + ".";
			case "Evidence" -> "In " + item.disease() + ": " + item.evidence();
			case "Study" -> "In " + item.disease() + ": " + item.name() + item.registration().course() + ".";
			default -> "In " + item.disease() + ": " + item.name() + item.registration().open() + ".";
		});
	}

	@Override
	public String lookedAt(Scope scope) {
		return "Looked for approvals, uses and evidence in %s, and in diseases that share %s on which the drug acts."
			.formatted(Scope.counted(scope.count(DiseaseRelation.NEIGHBOUR), "near disease"), scope.targets());
	}

	@Override
	public List<List<?>> parts(Gathered gathered) {
		return List.of(gathered.anchored(), gathered.onTargets(), gathered.shared());
	}

}
