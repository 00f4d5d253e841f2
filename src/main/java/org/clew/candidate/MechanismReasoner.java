package org.clew.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.target.ActionDirection;
import org.clew.target.FunctionalEffect;
import org.clew.thread.Hop;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * It acts on a target that was found in the patient, or that the disease implicates, and
 * pushes it the right way or an unknown one.
 */
@Component
@Order(3)
class MechanismReasoner implements Reasoner {

	private static final String STATEMENT = """
			UNWIND marks AS mark
			MATCH (target:Target {id: mark.target})
			CALL (target) {
			  MATCH (drug:Drug)-[actsOn:ACTS_ON]->(target)
			  RETURN drug, actsOn, target AS hit, null AS hasMember
			  UNION ALL
			  MATCH (drug:Drug)-[actsOn:ACTS_ON]->(hit:Target)-[hasMember:HAS_MEMBER]->(target)
			  RETURN drug, actsOn, hit, hasMember
			}
			RETURN {
			  drug: drug.id, drugTargets: COUNT { (drug)-[:ACTS_ON]->() }, hit: hit.id, hitName: hit.name,
			  targetDrugs: COUNT { (hit)<-[:ACTS_ON]-() }, mark: mark,
			  actsOn: properties(actsOn), hasMember: properties(hasMember)
			} AS row
			ORDER BY mark.factor DESC, drug.id
			""";

	@Override
	public Basis basis() {
		return Basis.MECHANISM;
	}

	@Override
	public String statement() {
		return STATEMENT;
	}

	@Override
	public List<Finding> findings(List<Row> rows, Question question, Scope scope) {
		return rows.stream().map((row) -> finding(row, question)).toList();
	}

	private static Finding finding(Row row, Question question) {
		Row mark = row.row("mark");
		Row actsOn = row.row("actsOn");
		DirectionMatch match = DirectionMatch.of(actsOn.constant(ActionDirection.class, "direction"),
				mark.constant(FunctionalEffect.class, "effect"));
		ScoreTerm term = new ScoreTerm(Basis.MECHANISM, Stance.SUPPORTS, Weight.MECHANISM.value(),
				mark.decimal("factor"), match.factor(), ScoreTerm.specificity(row.number("targetDrugs")),
				ScoreTerm.specificity(row.number("drugTargets")));
		return new Finding(row.text("drug"), term, summary(row, mark, match),
				mark.constant(DiseaseRelation.class, "relation"), match, path(row, mark, question),
				match == DirectionMatch.INCOMPATIBLE);
	}

	private static String summary(Row row, Row mark, DirectionMatch match) {
		String action = row.row("actsOn").text("action").toLowerCase(Locale.ROOT).replace('_', ' ');
		String member = !row.text("hit").equals(mark.text("target"))
				? " through %s, of which it is a member, not a measured hit,".formatted(row.text("hitName")) : "";
		String acts = "other".equals(action) ? "Acts on " + mark.text("label") + member + " in a way not stated"
				: "%s of %s".formatted(Character.toUpperCase(action.charAt(0)) + action.substring(1),
						mark.text("label") + member);
		return "%s, which %s; %s.".formatted(acts, why(mark), fit(match, mark));
	}

	private static String why(Row mark) {
		String alteration = mark.textOrNull("alterationName");
		String change = (alteration != null) ? " (" + alteration + ")" : "";
		if ("NONE".equals(mark.text("relation"))) {
			return "was found in the patient" + change;
		}
		Row disease = mark.row("disease");
		DiseaseRelation relation = mark.constant(DiseaseRelation.class, "relation");
		return relation.of(disease.text("name")) + ((relation == DiseaseRelation.EXACT) ? "" : ",") + " implicates"
				+ change;
	}

	private static String fit(DirectionMatch match, Row mark) {
		String effect = mark.text("effect").toLowerCase(Locale.ROOT).replace('_', ' ');
		return switch (match) {
			case COMPATIBLE -> "the action fits (" + effect + ")";
			case INCOMPATIBLE -> "the action pushes the wrong way (" + effect + ")";
			default -> "whether the action fits is unknown";
		};
	}

	private static Finding.Path path(Row row, Row mark, Question question) {
		List<Hop> onward = new ArrayList<>();
		String target = mark.text("target");
		Hop first;
		String lineage = null;
		String alteration = mark.textOrNull("alteration");
		if (!"NONE".equals(mark.text("relation")) && question.disease() != null) {
			first = Hop.asked(Patient.ID, "HAS_DISEASE", question.disease().id());
			lineage = mark.row("disease").text("id");
			onward.add(Hop.along(lineage, "IMPLICATES", target, mark.row("implicates")));
		}
		else if (alteration != null) {
			first = Hop.asked(Patient.ID, "HAS_ALTERATION", alteration);
			onward.add(Hop.along(alteration, "CHANGES", target, mark.row("changes")));
		}
		else {
			first = Hop.asked(Patient.ID, "HAS_TARGET", target);
		}
		String hit = row.text("hit");
		if (!hit.equals(target)) {
			onward.add(Hop.against(target, "HAS_MEMBER", hit, row.row("hasMember")));
		}
		onward.add(Hop.against(hit, "ACTS_ON", row.text("drug"), row.row("actsOn")));
		return new Finding.Path(first, lineage, onward);
	}

	@Override
	public String lookedAt(Question question, Scope scope) {
		return "Looked for drugs that act on %s.".formatted(scope.targets());
	}

}
