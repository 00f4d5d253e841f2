package org.clew.candidate.loading;

import java.util.Objects;

import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/** How facts of authorities are read. */
final class LicensingRows {

	static final Kind LICENCES = new Kind("licences",
			"""
					MATCH (n:Licence)<-[r:LICENSED_AS]-(drug:Drug)
					<only n>
					RETURN n {.id, .jurisdiction, .status, .date, .conditional, .exceptionalCircumstances, .orphan, .brands} AS n,
					  drug.id AS drug, r <stated> AS stated
					"""
				.replace("<stated>", LinkRows.STATED),
			LicensingRows::licence);

	static final Kind LABELS = new Kind("labels",
			"""
					MATCH (n:Label)
					<only n>
					RETURN n {.id, .agency, .jurisdiction, .tissueAgnostic, .profile, .biomarkers, .assay, .cutoff, .date, .minimumAgeYears, .maximumAgeYears,
					    .ageStated, .line, .accelerated, .readBy, .status, .url} AS n,
					  COLLECT { MATCH (n)-[r:OF_DRUG]->(drug:Drug) WITH r, drug ORDER BY coalesce(r.position, 0), drug.id RETURN drug.id } AS drugs,
					  [(n)-[:IN_DISEASE]->(disease:Disease) | disease.id] AS diseases,
					  [(n)-[:OF_TARGET]->(target:Target) WHERE target.symbol IS NOT NULL | target.symbol] AS symbols,
					  head([(n)-[r:OF_DRUG]->() | r <stated>]) AS stated
					"""
				.replace("<stated>", LinkRows.STATED),
			LicensingRows::label);

	static final Kind CONTRAINDICATIONS = new Kind("contraindications", """
			MATCH (n:Drug)-[r:CONTRAINDICATED_IN]->(m:Disease)
			<only n>
			RETURN n.id AS drug, m.id AS disease, r <stated> AS stated
			""".replace("<stated>", LinkRows.STATED), LicensingRows::contraindication);

	static final Kind WITHDRAWALS = new Kind("withdrawals", """
			MATCH (n:Withdrawal)<-[r:WITHDRAWN_AS]-(drug:Drug)
			<only n>
			RETURN n {.id, .jurisdiction, .date, .reason, .forHarm} AS n, drug.id AS drug, r <stated> AS stated
			""".replace("<stated>", LinkRows.STATED), LicensingRows::withdrawal);

	private LicensingRows() {
	}

	private static void licence(Row row, Assembly into) {
		Integer drug = into.drug(row.text("drug"));
		Row node = row.row("n");
		if (drug != null) {
			into.core()
				.add(new Licence(node.text("id"), drug, Objects.requireNonNull(into.shared(node.text("jurisdiction"))),
						node.constant(Licence.Status.class, "status"), node.textOrNull("date"),
						node.flagOrNull("conditional"), node.flagOrNull("exceptionalCircumstances"),
						node.flagOrNull("orphan"), into.shared(node.texts("brands")), into.stated(row)));
		}
	}

	private static void label(Row row, Assembly into) {
		Indices drugs = into.drugs(row);
		Indices diseases = into.diseases(row);
		// A label of a regimen of which a part is unknown licenses no smaller one.
		if (drugs.isEmpty() || drugs.size() < row.texts("drugs").size()) {
			return;
		}
		Row node = row.row("n");
		Label.Reader reader = node.constantOrNull(Label.Reader.class, "readBy", Label.Reader.PROGRAM);
		Label.Status status = node.constantOrNull(Label.Status.class, "status", Label.Status.WITHDRAWN);
		into.core()
			.add(new Label(node.text("id"), drugs, into.shared(node.textOrNull("agency")),
					into.shared(node.textOrNull("jurisdiction")), diseases.isEmpty() ? null : (Integer) diseases.get(0),
					node.flag("tissueAgnostic"), needed(node, row, into), into.shared(node.textOrNull("biomarkers")),
					into.shared(node.textOrNull("assay")), into.shared(node.textOrNull("cutoff")),
					node.textOrNull("date"), node.decimalOrNull("minimumAgeYears"),
					node.decimalOrNull("maximumAgeYears"), into.shared(node.textOrNull("ageStated")),
					into.shared(node.textOrNull("line")), node.flagOrNull("accelerated"),
					(reader != null) ? reader : Label.Reader.PROGRAM, (status != null) ? status : Label.Status.ACTIVE,
					into.shared(node.textOrNull("url")), into.stated(row)));
	}

	/**
	 * What its reader made of the biomarker; else the biomarker as printed, if all of it
	 * is understood.
	 */
	private static @Nullable ProfileNode needed(Row node, Row row, Assembly into) {
		String profile = node.textOrNull("profile");
		return into.profile((profile != null) ? profile : node.textOrNull("biomarkers"), row.texts("symbols"));
	}

	private static void contraindication(Row row, Assembly into) {
		Integer drug = into.drug(row.text("drug"));
		Integer disease = into.disease(row.text("disease"));
		if (drug != null && disease != null) {
			into.core().add(new Contraindication(drug, disease, into.stated(row)));
		}
	}

	private static void withdrawal(Row row, Assembly into) {
		Integer drug = into.drug(row.text("drug"));
		Row node = row.row("n");
		if (drug != null) {
			into.core()
				.add(new Withdrawal(node.text("id"), drug, node.textOrNull("jurisdiction"), node.textOrNull("date"),
						node.textOrNull("reason"), node.flagOrNull("forHarm"), into.stated(row)));
		}
	}

}
