package org.clew.candidate;

import java.util.ArrayList;
import java.util.List;

import org.clew.evidence.Basis;
import org.clew.graph.Row;
import org.clew.thread.Hop;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It is approved for, or was used in, a disease that is near, or that shares an
 * implicated target on which the drug acts; or a use here rested on a similar indication.
 */
@Component
@Order(5)
class SimilarIndicationReasoner implements Reasoner {

	private static final String STATEMENT = """
			CALL (related, marks) {
			  UNWIND related AS relative
			  WITH relative WHERE relative.relation = 'NEIGHBOUR'
			  CALL (relative) {
			""" + Anchored.USES + Anchored.USE + """
			UNION ALL
			""" + Anchored.EVIDENCE + """
			WHERE item.basis IN ['CLINICAL_TRIAL', 'CASE_REPORT']
			""" + Anchored.FINDING + """
			UNION ALL
			""" + Anchored.APPROVALS + Anchored.APPROVAL + """
			  }
			  RETURN row
			  UNION ALL
			  UNWIND related AS relative
			  WITH relative WHERE relative.relation <> 'NEIGHBOUR'
			""" + Anchored.USES + """
			WHERE EXISTS { (item)-[:BASED_ON]->(:Basis {basis: 'SIMILAR_INDICATION'}) }
			""" + Anchored.USE + """
			  UNION ALL
			  UNWIND marks AS mark
			  MATCH (target:Target {id: mark.target})<-[actsOn:ACTS_ON]-(drug:Drug)
			  WHERE NOT (mark.effect = 'GAIN_OF_FUNCTION' AND actsOn.direction = 'ACTIVATING')
			    AND NOT (mark.effect = 'LOSS_OF_FUNCTION' AND actsOn.direction = 'INHIBITORY')
			  MATCH (target)<-[implicates:IMPLICATES]-(other:Disease)
			  WHERE NOT any(relative IN related WHERE relative.id = other.id)
			  WITH mark, drug, head(collect(implicates)) AS implicates,
			    {id: other.id, name: other.name, relation: 'SHARED_TARGET', factor: 0.5 * mark.factor} AS relative
			  CALL (relative, drug) {
			""" + Anchored.USES + Anchored.USE + """
			UNION ALL
			""" + Anchored.EVIDENCE + """
			WHERE item.basis IN ['CLINICAL_TRIAL', 'CASE_REPORT']
			""" + Anchored.FINDING + """
			UNION ALL
			""" + Anchored.APPROVALS + Anchored.APPROVAL + """
			  }
			  RETURN row {.*, mark: mark, shares: properties(implicates)} AS row
			}
			RETURN row
			""";

	@Override
	public Basis basis() {
		return Basis.SIMILAR_INDICATION;
	}

	@Override
	public String statement() {
		return STATEMENT;
	}

	@Override
	public List<Finding> findings(List<Row> rows, Question question, Scope scope) {
		return rows.stream().map((row) -> {
			Anchored anchored = new Anchored(row, question, scope);
			String summary = summary(anchored);
			return (anchored.relation() == DiseaseRelation.SHARED_TARGET)
					? anchored.finding(Weight.SIMILAR_INDICATION, summary, throughTarget(row, anchored, question))
					: anchored.finding(Weight.SIMILAR_INDICATION, summary);
		}).toList();
	}

	private static String summary(Anchored anchored) {
		return switch (anchored.kind()) {
			case "USE" -> anchored.use();
			case "EVIDENCE" -> "In " + anchored.disease() + ": " + anchored.evidence();
			default -> "Approved for " + anchored.disease() + ".";
		};
	}

	private static Finding.Path throughTarget(Row row, Anchored anchored, Question question) {
		Row mark = row.row("mark");
		String target = mark.text("target");
		String other = row.row("disease").text("id");
		List<Hop> onward = new ArrayList<>();
		Hop first = Hop.asked(Patient.ID, "HAS_TARGET", target);
		String lineage = null;
		if (!"NONE".equals(mark.text("relation")) && question.disease() != null) {
			first = Hop.asked(Patient.ID, "HAS_DISEASE", question.disease().id());
			lineage = mark.row("disease").text("id");
			onward.add(Hop.along(lineage, "IMPLICATES", target, mark.row("implicates")));
		}
		onward.add(Hop.against(target, "IMPLICATES", other, row.row("shares")));
		onward.addAll(anchored.onward(other));
		return new Finding.Path(first, lineage, onward);
	}

	@Override
	public String lookedAt(Question question, Scope scope) {
		return "Looked for approvals, uses and evidence in %s, and in diseases that share %s on which the drug acts."
			.formatted(Scope.counted(scope.count(DiseaseRelation.NEIGHBOUR), "near disease"), scope.targets());
	}

}
