package org.clew.candidate.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Node.StudyNode;
import org.clew.candidate.core.Use;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Basis;
import org.clew.evidence.CombinationKind;
import org.clew.evidence.Effect;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.EvidenceSignificance;
import org.clew.evidence.EvidenceType;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * How what studies say of drugs is read: their evidence, and the uses that they report.
 */
final class EvidenceRows {

	/** What items of both kinds name. */
	private static final String NAMED = """
			  head([(study:Study @)-[:REPORTS @]->(n) | study.id]) AS study,
			  [(n)-[:OF_DRUG @]->(drug:Drug) | drug.id] AS drugs,
			  [(n)-[:IN_DISEASE @]->(disease:Disease) | disease.id] AS diseases,
			  [(n)-[:IN_ALTERATION @]->(change:Alteration) | {name: change.name, symbols: [(change)-[:CHANGES]->(changed:Target) WHERE changed.symbol IS NOT NULL | changed.symbol]}] AS alterations,
			  EXISTS { (n)-[:RETRACTED_AS @]->() } AS retracted,
			  head([(n)-[r:OF_DRUG @]->() | r <stated>]) AS stated
			"""
		.replace("<stated>", LinkRows.STATED);

	static final Kind EVIDENCE = new Kind("evidence",
			"""
					MATCH (n:Evidence @)
					<only n>
					RETURN n {.id, .combination, .profile, .alterationAsReported, .level, .basis, .evidenceType, .direction, .significance, .rating, .year, .patients,
					    .flagged, .evidenceStatus} AS n,
					  [(n)-[:OF_TARGET @]->(target:Target) | target.id] AS targets,
					  [(n)-[:OF_TARGET @]->(target:Target) WHERE target.symbol IS NOT NULL | target.symbol] AS symbols,
					"""
					+ NAMED,
			EvidenceRows::evidence);

	static final Kind USES = new Kind("uses",
			"""
					MATCH (n:Use @)
					<only n>
					RETURN n {.id, .profile, .effect, .patients, .ageGroup, .ageStated, .year, .worstGrade} AS n,
					  [(n)-[:BASED_ON @]->(basis:Basis) | basis.basis] AS bases,
					  head([(n)-[event:HAD_EVENT @]->() WHERE event.ctcaeVersion IS NOT NULL | event.ctcaeVersion]) AS ctcaeVersion,
					"""
					+ NAMED,
			EvidenceRows::use);

	private EvidenceRows() {
	}

	private static void evidence(Row row, Assembly into) {
		Row node = row.row("n");
		Needed needed = Needed.of(row, node.textOrNull("alterationAsReported"), row.texts("symbols"));
		StudyNode study = study(row, into);
		Integer year = node.numberOrNull("year");
		EvidenceDirection direction = node.constantOrNull(EvidenceDirection.class, "direction", EvidenceDirection.NA);
		into.core()
			.add(new Evidence(node.text("id"), into.drugs(row),
					node.constantOrNull(CombinationKind.class, "combination", null), into.diseases(row),
					into.profile(needed.printed(), needed.symbols()), into.shared(needed.printed()), into.targets(row),
					node.constantOrNull(EvidenceLevel.class, "level", null), org.clew.evidence.Evidence.basis(node),
					node.constantOrNull(EvidenceType.class, "evidenceType", EvidenceType.OTHER),
					Objects.requireNonNullElse(direction, EvidenceDirection.NA), significance(node),
					node.numberOrNull("rating"), (year != null) ? year : year(study), node.numberOrNull("patients"),
					index(study), isRetracted(row, study), isFlagged(node), into.stated(row)));
	}

	/** CIViC's API writes what its files call Sensitivity/Response in one word. */
	private static @Nullable EvidenceSignificance significance(Row node) {
		return "SENSITIVITYRESPONSE".equals(node.textOrNull("significance")) ? EvidenceSignificance.SENSITIVITY_RESPONSE
				: node.constantOrNull(EvidenceSignificance.class, "significance", EvidenceSignificance.OTHER);
	}

	/** What its curators rejected they doubt. */
	private static boolean isFlagged(Row node) {
		return node.flag("flagged") || "REJECTED".equals(node.textOrNull("evidenceStatus"));
	}

	private static void use(Row row, Assembly into) {
		Row node = row.row("n");
		Needed needed = Needed.of(row, null, List.of());
		StudyNode study = study(row, into);
		Integer year = node.numberOrNull("year");
		Effect effect = node.constantOrNull(Effect.class, "effect", Effect.NO_DESCRIPTION);
		into.core()
			.add(new Use(node.text("id"), into.drugs(row), into.diseases(row),
					into.profile(needed.printed(), needed.symbols()),
					Objects.requireNonNullElse(effect, Effect.NO_DESCRIPTION),
					row.constants(Basis.class, "bases", Basis.UNSPECIFIED).stream().sorted().toList(),
					node.numberOrNull("patients"), node.constantOrNull(AgeGroup.class, "ageGroup", null),
					into.shared(node.textOrNull("ageStated")), (year != null) ? year : year(study), index(study),
					node.numberOrNull("worstGrade"), into.shared(row.textOrNull("ctcaeVersion")),
					isRetracted(row, study), into.stated(row)));
	}

	private static @Nullable StudyNode study(Row row, Assembly into) {
		String id = row.textOrNull("study");
		return (id != null) ? into.core().findStudy(id) : null;
	}

	private static @Nullable Integer index(@Nullable StudyNode study) {
		return (study != null) ? (Integer) study.index() : null;
	}

	private static @Nullable Integer year(@Nullable StudyNode study) {
		return (study != null) ? study.year() : null;
	}

	private static boolean isRetracted(Row row, @Nullable StudyNode study) {
		return row.flag("retracted") || (study != null && study.retracted());
	}

	/**
	 * What molecular profile an item needs.
	 *
	 * @param printed the profile, as its source or the records of its changes print it;
	 * null if none is needed
	 * @param symbols the genes that are named beside it
	 */
	private record Needed(@Nullable String printed, List<String> symbols) {

		static Needed of(Row row, @Nullable String asReported, List<String> symbols) {
			List<Row> changes = row.rows("alterations");
			Set<String> genes = new LinkedHashSet<>(symbols);
			changes.forEach((change) -> genes.addAll(change.texts("symbols")));
			String profile = row.row("n").textOrNull("profile");
			if (profile == null) {
				List<String> names = new ArrayList<>(changes.stream().map((change) -> change.text("name")).toList());
				profile = names.isEmpty() ? asReported : String.join(" AND ", names);
			}
			return new Needed(profile, List.copyOf(genes));
		}

	}

}
