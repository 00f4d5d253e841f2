package org.clew.candidate.loading;

import java.util.List;
import java.util.Objects;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.core.Biology.Confidence;
import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Indices;
import org.clew.disease.ImplicationRole;
import org.clew.graph.Row;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;

/** How facts of drugs, targets and diseases are read. */
final class BiologyRows {

	static final Kind MECHANISMS = new Kind("mechanisms", """
			MATCH (n:Drug)-[r:ACTS_ON]->(m:Target)
			<only n>
			RETURN n.id AS drug, m.id AS target, r.action AS action, r.direction AS direction, r <stated> AS stated
			""".replace("<stated>", LinkRows.STATED), BiologyRows::mechanism);

	static final Kind ALTERATIONS = new Kind("alterations", """
			MATCH (n:Alteration)
			<only n>
			RETURN n.id AS id, n.name AS name
			""", (row, into) -> into.alteration(row.text("id"), row.text("name")));

	/** The alteration is a record of its own in the seed, and a text elsewhere. */
	static final Kind IMPLICATIONS = new Kind("implications", """
			MATCH (n:Disease)-[r:IMPLICATES]->(m:Target)
			<only n>
			RETURN n.id AS disease, m.id AS target, m.symbol AS symbol, r.role AS role, r.functionalEffect AS effect,
			  r.alteration AS alteration, r.confidence AS confidence, r <stated> AS stated
			""".replace("<stated>", LinkRows.STATED), BiologyRows::implication);

	static final Kind EXCLUSIONS = new Kind("exclusions", """
			MATCH (n:Target)-[r:EXCLUDES]->(m:Target)
			<only n>
			RETURN n.id AS one, m.id AS other, r.disease AS disease, r <stated> AS stated
			""".replace("<stated>", LinkRows.STATED), BiologyRows::exclusion);

	static final Kind LOSS_STRATEGIES = new Kind("strategies for losses", """
			MATCH (n:Target)-[r:EXPLOITS_LOSS]->(m:Target)
			<only n>
			RETURN m.id AS lost, n.id AS drugged, coalesce(r.drugs, []) AS drugs, r <stated> AS stated
			""".replace("<stated>", LinkRows.STATED), BiologyRows::lossStrategy);

	private BiologyRows() {
	}

	private static void mechanism(Row row, Assembly into) {
		Integer drug = into.drug(row.text("drug"));
		Integer target = into.target(row.text("target"));
		if (drug != null && target != null) {
			into.core()
				.add(new Mechanism(drug, target,
						Objects.requireNonNullElse(row.constantOrNull(ActionType.class, "action", ActionType.OTHER),
								ActionType.OTHER),
						Objects.requireNonNullElse(
								row.constantOrNull(ActionDirection.class, "direction", ActionDirection.UNCLEAR),
								ActionDirection.UNCLEAR),
						into.stated(row)));
		}
	}

	private static void implication(Row row, Assembly into) {
		Integer disease = into.disease(row.text("disease"));
		Integer target = into.target(row.text("target"));
		if (disease == null || target == null) {
			return;
		}
		ImplicationRole role = row.constantOrNull(ImplicationRole.class, "role", ImplicationRole.OTHER);
		FunctionalEffect effect = row.constantOrNull(FunctionalEffect.class, "effect", FunctionalEffect.UNKNOWN);
		String symbol = row.textOrNull("symbol");
		into.core()
			.add(new Implication(disease, target, Objects.requireNonNullElse(role, ImplicationRole.OTHER),
					Objects.requireNonNullElse(effect, FunctionalEffect.UNKNOWN),
					into.profile(into.alteration(row.textOrNull("alteration")),
							(symbol != null) ? List.of(symbol) : List.of()),
					row.constantOrNull(Confidence.class, "confidence", null), into.stated(row)));
	}

	/** What excludes each other in a disease that is gone excludes nothing elsewhere. */
	private static void exclusion(Row row, Assembly into) {
		Integer one = into.target(row.text("one"));
		Integer other = into.target(row.text("other"));
		Integer disease = into.disease(row.textOrNull("disease"));
		if (one != null && other != null && (disease != null || row.textOrNull("disease") == null)) {
			into.core().add(new Exclusion(one, other, disease, into.stated(row)));
		}
	}

	private static void lossStrategy(Row row, Assembly into) {
		Integer lost = into.target(row.text("lost"));
		Integer drugged = into.target(row.text("drugged"));
		Indices only = into.drugs(row);
		// A limit to drugs that the graph lacks is no leave to offer others.
		if (lost != null && drugged != null && (!only.isEmpty() || row.texts("drugs").isEmpty())) {
			into.core().add(new LossStrategy(lost, drugged, only, into.stated(row)));
		}
	}

}
