package org.clew.candidate.reasoner;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Scope;
import org.clew.evidence.Basis;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A case report or series describes it in this disease.
 */
@Component
@Order(2)
class CaseReportReasoner implements Reasoner {

	@Override
	public Basis basis() {
		return Basis.CASE_REPORT;
	}

	@Override
	public Stream<Finding> findings(Gathered gathered) {
		return gathered.here().flatMap((item) -> {
			if ("Use".equals(item.kind())) {
				return Stream.of(item.finding(Weight.REPORTED_USE, item.use()));
			}
			return item.isEvidence("CASE_REPORT") ? Stream.of(item.finding(Weight.CASE_EVIDENCE, item.evidence()))
					: Stream.empty();
		});
	}

	@Override
	public String lookedAt(Scope scope) {
		return "Looked for reported uses and cases in %s.".formatted(scope.diseases());
	}

	@Override
	public List<List<?>> parts(Gathered gathered) {
		return List.of(gathered.anchored());
	}

}
