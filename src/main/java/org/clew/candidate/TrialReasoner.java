package org.clew.candidate;

import java.util.List;

import org.clew.evidence.Basis;
import org.clew.graph.Row;
import org.clew.thread.Hop;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It was tried in this disease: in a trial, an expanded-access programme, or a use that
 * rested on a trial; or it is approved for it.
 */
@Component
@Order(1)
class TrialReasoner implements Reasoner {

	private static final String STATEMENT = """
			UNWIND related AS relative
			WITH relative WHERE relative.relation <> 'NEIGHBOUR'
			CALL (relative) {
			""" + Anchored.USES + """
			WHERE EXISTS { (item)-[:BASED_ON]->(:Basis {basis: 'CLINICAL_TRIAL'}) }
			""" + Anchored.USE + """
			UNION ALL
			""" + Anchored.EVIDENCE + """
			WHERE item.basis = 'CLINICAL_TRIAL'
			""" + Anchored.FINDING + """
			UNION ALL
			""" + Anchored.APPROVALS + Anchored.APPROVAL
			+ """
					UNION ALL
					MATCH (:Disease {id: relative.id})<-[inDisease:IN_DISEASE]-(item:AccessProgramme)-[ofDrug:OFFERS]->(drug:Drug)
					RETURN {
					  kind: 'PROGRAMME', drug: drug.id, item: item.id, disease: relative, name: item.name, stance: 'SUPPORTS',
					  inDisease: properties(inDisease), ofDrug: properties(ofDrug)
					} AS row
					UNION ALL
					MATCH (:Disease {id: relative.id})<-[inDisease:STUDIES]-(item:Study)-[ofDrug:TESTS]->(drug:Drug)
					RETURN {
					  kind: 'TRIAL', drug: drug.id, item: item.id, disease: relative, name: item.title,
					  stance: CASE WHEN item.whyStopped IS NULL THEN 'SUPPORTS' ELSE 'OPPOSES' END, whyStopped: item.whyStopped,
					  inDisease: properties(inDisease), ofDrug: properties(ofDrug)
					} AS row
					}
					RETURN row
					""";

	@Override
	public Basis basis() {
		return Basis.CLINICAL_TRIAL;
	}

	@Override
	public String statement() {
		return STATEMENT;
	}

	@Override
	public List<Finding> findings(List<Row> rows, Question question, Scope scope) {
		return rows.stream().map((row) -> finding(row, new Anchored(row, question, scope))).toList();
	}

	private static Finding finding(Row row, Anchored anchored) {
		return switch (anchored.kind()) {
			case "USE" -> anchored.finding(Weight.USE_AFTER_TRIAL,
					"A use that rested on a clinical trial: " + lower(anchored.use()));
			case "EVIDENCE" -> anchored.finding(Weight.TRIAL_EVIDENCE, anchored.evidence());
			case "APPROVAL" -> anchored.finding(Weight.APPROVAL, "Approved for " + anchored.disease() + ".");
			case "PROGRAMME" -> anchored.finding(Weight.TRIAL_OR_PROGRAMME,
					"Offered outside trials for %s: %s.".formatted(anchored.disease(), row.text("name")),
					leading(row, anchored, "OFFERS"));
			default ->
				anchored.finding(Weight.TRIAL_OR_PROGRAMME, trial(row, anchored), leading(row, anchored, "TESTS"));
		};
	}

	private static String trial(Row row, Anchored anchored) {
		String stopped = row.textOrNull("whyStopped");
		return "Tested in %s: %s%s.".formatted(anchored.disease(), row.text("name"),
				(stopped != null) ? "; stopped: " + stopped : "");
	}

	private static Finding.Path leading(Row row, Anchored anchored, String relation) {
		Finding.Path path = anchored.path();
		String disease = row.row("disease").text("id");
		return new Finding.Path(path.patient(), path.lineage(),
				List.of(Hop.against(disease, relation.equals("TESTS") ? "STUDIES" : "IN_DISEASE", row.text("item"),
						row.row("inDisease")),
						Hop.along(row.text("item"), relation, row.text("drug"), row.row("ofDrug"))));
	}

	private static String lower(String sentence) {
		return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
	}

	@Override
	public String lookedAt(Question question, Scope scope) {
		return "Looked for trials, programmes, approvals, and uses that rested on a trial, in %s."
			.formatted(scope.diseases(question));
	}

}
