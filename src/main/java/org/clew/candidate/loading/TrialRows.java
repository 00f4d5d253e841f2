package org.clew.candidate.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clew.access.ExpandedAccessStatus;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Trial.Tested;
import org.clew.graph.Row;
import org.clew.study.StopReason;
import org.clew.study.StudyPhase;
import org.clew.study.StudyStatus;
import org.clew.study.TestRole;

/** How trials and programmes are read. */
final class TrialRows {

	static final Kind TRIALS = new Kind("trials", """
			MATCH (n:Study @)
			<only n>
			WITH n, [(n)-[r:TESTS @]->(drug:Drug) | {drug: drug.id, role: r.role, stated: r <stated>}] AS tested
			WHERE tested <> []
			RETURN n {.id, .status, .whyStopped, .stopReason, .phases, .minimumAgeYears, .maximumAgeYears} AS n, tested,
			  [(n)-[:STUDIES @]->(disease:Disease) | disease.id] AS diseases
			""".replace("<stated>", LinkRows.STATED), TrialRows::trial);

	static final Kind PROGRAMMES = new Kind("programmes", """
			MATCH (n:AccessProgramme)
			<only n>
			RETURN n {.id, .name, .status, .jurisdictions, .minimumAgeYears, .maximumAgeYears} AS n,
			  [(n)-[:OFFERS]->(drug:Drug) | drug.id] AS drugs,
			  [(n)-[:IN_DISEASE]->(disease:Disease) | disease.id] AS diseases,
			  head([(n)-[r:OFFERS]->() | r <stated>]) AS stated
			""".replace("<stated>", LinkRows.STATED), TrialRows::programme);

	private TrialRows() {
	}

	private static void trial(Row row, Assembly into) {
		Row node = row.row("n");
		Integer study = into.study(node.text("id"));
		List<Row> tested = row.rows("tested");
		List<Tested> drugs = new ArrayList<>();
		for (Row each : tested) {
			Integer drug = into.drug(each.text("drug"));
			if (drug != null) {
				drugs.add(new Tested(drug, each.constantOrNull(TestRole.class, "role", TestRole.UNKNOWN)));
			}
		}
		if (study != null && !drugs.isEmpty()) {
			into.core()
				.add(new Trial(study, node.constantOrNull(StudyStatus.class, "status", StudyStatus.OTHER),
						StopReason.from(node), node.constants(StudyPhase.class, "phases", StudyPhase.OTHER),
						node.decimalOrNull("minimumAgeYears"), node.decimalOrNull("maximumAgeYears"),
						into.shared(node.texts("siteCountries")), drugs, into.diseases(row),
						into.stated(tested.getFirst())));
		}
	}

	private static void programme(Row row, Assembly into) {
		Row node = row.row("n");
		ExpandedAccessStatus status = node.constantOrNull(ExpandedAccessStatus.class, "status",
				ExpandedAccessStatus.UNKNOWN);
		into.core()
			.add(new Programme(node.text("id"), node.text("name"), into.drugs(row), into.diseases(row),
					Objects.requireNonNullElse(status, ExpandedAccessStatus.UNKNOWN),
					into.shared(node.texts("jurisdictions")), node.decimalOrNull("minimumAgeYears"),
					node.decimalOrNull("maximumAgeYears"), into.stated(row)));
	}

}
