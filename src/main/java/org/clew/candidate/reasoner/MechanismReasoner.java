package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.clew.candidate.finding.DirectionMatch;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.ScoreTerm;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Scope;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.target.ActionDirection;
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

	@Override
	public Basis basis() {
		return Basis.MECHANISM;
	}

	@Override
	public Stream<Finding> findings(Gathered gathered) {
		Stream<Finding> inferred = Stream.concat(gathered.here(), gathered.onTargetsElsewhere())
			.filter((item) -> item.isEvidence("MECHANISM"))
			.map((item) -> item.finding(Weight.INFERRED, item.evidence()));
		return Stream.concat(gathered.acting().stream().map((row) -> finding(row, gathered.scope())), inferred);
	}

	private static Finding finding(Row row, Scope scope) {
		Row mark = scope.marks().get(row.number("mark"));
		DirectionMatch match = scope.match(mark, row.row("actsOn").constant(ActionDirection.class, "direction"));
		ScoreTerm term = new ScoreTerm(Basis.MECHANISM, Stance.SUPPORTS, Weight.MECHANISM.value(),
				mark.decimal("factor"), match.factor(), ScoreTerm.specificity(row.number("targetDrugs")),
				ScoreTerm.specificity(row.number("drugTargets")),
				ScoreTerm.confidence(row, "actsOn", "hasMember") * ScoreTerm.confidence(mark, "implicates"));
		return new Finding(row.text("drug"), term, summary(row, mark, match),
				mark.constant(DiseaseRelation.class, "relation"), match, path(row, mark, scope), null,
				match == DirectionMatch.INCOMPATIBLE);
	}

	private static String summary(Row row, Row mark, DirectionMatch match) {
		String action = row.row("actsOn").text("action").toLowerCase(Locale.ROOT).replace('_', ' ');
		String member = switch (row.text("step")) {
			case "UP" -> " through %s, of which it is a member, not a measured hit,".formatted(row.text("hitName"));
			case "DOWN" -> " through its member %s,".formatted(row.text("hitName"));
			default -> "";
		};
		String acts = "other".equals(action) ? "Acts on " + mark.text("label") + member + " in a way not stated"
				: "%s of %s".formatted(Character.toUpperCase(action.charAt(0)) + action.substring(1),
						mark.text("label") + member);
		return "%s, which %s; %s.".formatted(acts, why(mark), fit(match, mark));
	}

	private static String why(Row mark) {
		String alteration = mark.textOrNull("alterationName");
		String change = (alteration != null) ? " (" + alteration + ")" : "";
		if ("NONE".equals(mark.text("relation"))) {
			return "was found in the patient" + (change.isEmpty() ? given(mark) : change);
		}
		Row disease = mark.row("disease");
		DiseaseRelation relation = mark.constant(DiseaseRelation.class, "relation");
		return relation.of(disease.text("name")) + ((relation == DiseaseRelation.EXACT) ? "" : ",") + " implicates"
				+ change;
	}

	private static String given(Row mark) {
		String given = mark.text("given");
		return given.isEmpty() ? "" : " as '" + given + "', a change that the graph does not know";
	}

	private static String fit(DirectionMatch match, Row mark) {
		String effect = mark.text("effect").toLowerCase(Locale.ROOT).replace('_', ' ');
		return switch (match) {
			case COMPATIBLE -> "the action fits (" + effect + ")";
			case INCOMPATIBLE -> "the action pushes the wrong way (" + effect + ")";
			default -> "whether the action fits is unknown";
		};
	}

	private static Finding.Path path(Row row, Row mark, Scope scope) {
		Finding.Path toTarget = scope.toTarget(mark);
		List<Hop> onward = new ArrayList<>(toTarget.onward());
		String target = mark.text("target");
		String hit = row.text("hit");
		switch (row.text("step")) {
			case "UP" -> onward.add(Hop.against(target, "HAS_MEMBER", hit, row.row("hasMember")));
			case "DOWN" -> onward.add(Hop.along(target, "HAS_MEMBER", hit, row.row("hasMember")));
			default -> {
				// The drug acts on the very target.
			}
		}
		onward.add(Hop.against(hit, "ACTS_ON", row.text("drug"), row.row("actsOn")));
		return new Finding.Path(toTarget.patient(), toTarget.lineage(), onward);
	}

	@Override
	public String lookedAt(Scope scope) {
		return scope.marks().isEmpty()
				? "Looked for targets, but neither the patient nor the disease, as far as the graph knows, implicates one."
				: "Looked for drugs that act on %s.".formatted(scope.targets());
	}

	@Override
	public List<List<?>> parts(Gathered gathered) {
		return List.of(gathered.acting(), gathered.onTargets());
	}

}
