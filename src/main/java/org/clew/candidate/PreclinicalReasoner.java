package org.clew.candidate;

import java.util.List;

import org.clew.evidence.Basis;
import org.clew.graph.Row;
import org.clew.thread.Hop;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It worked, or failed, in a model of this disease, or in one of a target found in the
 * patient.
 */
@Component
@Order(4)
class PreclinicalReasoner implements Reasoner {

	private static final String STATEMENT = """
			CALL (related, marks) {
			  UNWIND related AS relative
			  WITH relative WHERE relative.relation <> 'NEIGHBOUR'
			  CALL (relative) {
			""" + Anchored.USES + """
			WHERE EXISTS { (item)-[:BASED_ON]->(:Basis {basis: 'PRECLINICAL'}) }
			""" + Anchored.USE + """
			UNION ALL
			""" + Anchored.EVIDENCE + """
			WHERE item.basis = 'PRECLINICAL'
			""" + Anchored.FINDING + """
			  }
			  RETURN row
			  UNION ALL
			  UNWIND marks AS mark
			  WITH mark WHERE mark.relation = 'NONE'
			  MATCH (:Target {id: mark.target})<-[ofTarget:OF_TARGET]-(item:Evidence {basis: 'PRECLINICAL'})
			  MATCH (item)-[ofDrug:OF_DRUG]->(drug:Drug)
			  MATCH (study:Study)-[reports:REPORTS]->(item)
			  WHERE NOT EXISTS {
			    MATCH (item)-[:IN_DISEASE]->(known:Disease)
			    WHERE any(relative IN related WHERE relative.id = known.id AND relative.relation <> 'NEIGHBOUR')
			  }
			  RETURN {
			    kind: 'TARGET_EVIDENCE', drug: drug.id, item: item.id, stance: item.stance, study: study.id,
			    summary: item.summary, level: item.level, target: mark.target, targets: [mark.target],
			    alterations: [(item)-[:IN_ALTERATION]->(a:Alteration) | a {.id, .kind}],
			    otherAlteration: item.alterationAsReported,
			    disease: {id: '', name: '', relation: 'NONE', factor: 0.8},
			    ofTarget: properties(ofTarget), ofDrug: properties(ofDrug), reports: properties(reports)
			  } AS row
			}
			RETURN row
			""";

	@Override
	public Basis basis() {
		return Basis.PRECLINICAL;
	}

	@Override
	public String statement() {
		return STATEMENT;
	}

	@Override
	public List<Finding> findings(List<Row> rows, Question question, Scope scope) {
		return rows.stream().map((row) -> {
			Anchored anchored = new Anchored(row, question, scope);
			return switch (anchored.kind()) {
				case "USE" -> anchored.finding(Weight.PRECLINICAL,
						"A use that rested on preclinical work, in %s.".formatted(anchored.disease()));
				case "EVIDENCE" -> anchored.finding(Weight.PRECLINICAL, anchored.evidence());
				default -> anchored.finding(Weight.PRECLINICAL, anchored.evidence(), throughTarget(row));
			};
		}).toList();
	}

	private static Finding.Path throughTarget(Row row) {
		String item = row.text("item");
		return new Finding.Path(Hop.asked(Patient.ID, "HAS_TARGET", row.text("target")), null,
				List.of(Hop.against(row.text("target"), "OF_TARGET", item, row.row("ofTarget")),
						Hop.against(item, "REPORTS", row.text("study"), row.row("reports")),
						Hop.along(item, "OF_DRUG", row.text("drug"), row.row("ofDrug"))));
	}

	@Override
	public String lookedAt(Question question, Scope scope) {
		return "Looked for preclinical work in %s, and on targets found in the patient."
			.formatted(scope.diseases(question));
	}

}
