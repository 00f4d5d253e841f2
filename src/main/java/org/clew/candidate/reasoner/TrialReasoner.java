package org.clew.candidate.reasoner;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Item;
import org.clew.candidate.gathering.Scope;
import org.clew.candidate.gathering.Withdrawal;
import org.clew.evidence.Basis;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It was tried in this disease: in a trial, an expanded-access programme, or a use that
 * rested on a trial; or it is approved for it. That it was withdrawn from a market
 * belongs here too, wherever it was approved.
 */
@Component
@Order(1)
class TrialReasoner implements Reasoner {

	@Override
	public Basis basis() {
		return Basis.CLINICAL_TRIAL;
	}

	@Override
	public Stream<Finding> findings(Gathered gathered) {
		return Stream.concat(gathered.here().flatMap(TrialReasoner::finding),
				gathered.drugs().stream().flatMap((drug) -> Withdrawal.of(drug).map(Withdrawal::finding)));
	}

	private static Stream<Finding> finding(Item item) {
		return switch (item.kind()) {
			case "Label" -> Stream.of(item.finding(Weight.APPROVAL, "Approved for " + item.disease() + "."));
			case "AccessProgramme" ->
				Stream.of(item.finding(Weight.TRIAL_OR_PROGRAMME, "Offered outside trials for %s: %s%s."
					.formatted(item.disease(), item.name(), item.registration().open())));
			case "Study" ->
				item.registration().isSilent() ? Stream.empty() : Stream.of(item.finding(Weight.TRIAL_OR_PROGRAMME,
						"Tested in %s: %s%s.".formatted(item.disease(), item.name(), item.registration().course())));
			default -> reported(item);
		};
	}

	private static Stream<Finding> reported(Item item) {
		if (item.isUseAfter("CLINICAL_TRIAL")) {
			return Stream.of(item.finding(Weight.USE_AFTER_TRIAL, item.use() + " The use rested on a clinical trial."));
		}
		return item.isEvidence("CLINICAL_TRIAL") ? Stream.of(item.finding(Weight.TRIAL_EVIDENCE, item.evidence()))
				: Stream.empty();
	}

	@Override
	public String lookedAt(Scope scope) {
		return "Looked for trials, programmes, approvals, and uses that rested on a trial, in %s; and for withdrawals."
			.formatted(scope.diseases());
	}

	@Override
	public List<List<?>> parts(Gathered gathered) {
		return List.of(gathered.anchored());
	}

}
