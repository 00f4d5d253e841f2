package org.clew.candidate;

import java.util.List;

import org.clew.evidence.Basis;
import org.clew.graph.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A case report or series describes it in this disease.
 */
@Component
@Order(2)
class CaseReportReasoner implements Reasoner {

	private static final String STATEMENT = """
			UNWIND related AS relative
			WITH relative WHERE relative.relation <> 'NEIGHBOUR'
			CALL (relative) {
			""" + Anchored.USES + Anchored.USE + """
			UNION ALL
			""" + Anchored.EVIDENCE + """
			WHERE item.basis = 'CASE_REPORT'
			""" + Anchored.FINDING + """
			}
			RETURN row
			""";

	@Override
	public Basis basis() {
		return Basis.CASE_REPORT;
	}

	@Override
	public String statement() {
		return STATEMENT;
	}

	@Override
	public List<Finding> findings(List<Row> rows, Question question, Scope scope) {
		return rows.stream().map((row) -> {
			Anchored anchored = new Anchored(row, question, scope);
			return "USE".equals(anchored.kind()) ? anchored.finding(Weight.REPORTED_USE, anchored.use())
					: anchored.finding(Weight.CASE_EVIDENCE, anchored.evidence());
		}).toList();
	}

	@Override
	public String lookedAt(Question question, Scope scope) {
		return "Looked for reported uses and cases in %s.".formatted(scope.diseases(question));
	}

}
