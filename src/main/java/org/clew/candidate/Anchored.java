package org.clew.candidate;

import java.util.ArrayList;
import java.util.List;

import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.thread.Hop;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a disease and speaks of a drug: reported uses, other evidence, approvals,
 * trials and programmes. The statements give one map a row; this class reads such maps.
 */
final class Anchored {

	/** Reported uses in the diseases {@code relative}. */
	static final String USES = """
			MATCH (:Disease {id: relative.id})<-[inDisease:IN_DISEASE]-(item:Use)-[ofDrug:OF_DRUG]->(drug:Drug)
			MATCH (study:Study)-[reports:REPORTS]->(item)
			""";

	static final String USE = """
			RETURN {
			  kind: 'USE', drug: drug.id, item: item.id, disease: relative, stance: item.stance, effect: item.effect,
			  patients: item.patients, detail: coalesce(item.detail, ''), study: study.id,
			  citation: coalesce(head(study.authors) + CASE WHEN size(study.authors) > 1 THEN ' et al.' ELSE '' END + ' ', '') + coalesce(toString(study.year), study.title),
			  inDisease: properties(inDisease), ofDrug: properties(ofDrug), reports: properties(reports)
			} AS row
			""";

	/** Other evidence in the diseases {@code relative}. */
	static final String EVIDENCE = """
			MATCH (:Disease {id: relative.id})<-[inDisease:IN_DISEASE]-(item:Evidence)-[ofDrug:OF_DRUG]->(drug:Drug)
			MATCH (study:Study)-[reports:REPORTS]->(item)
			""";

	static final String FINDING = """
			RETURN {
			  kind: 'EVIDENCE', drug: drug.id, item: item.id, disease: relative, stance: item.stance, study: study.id,
			  summary: item.summary, level: item.level, citation: study.title,
			  targets: [(item)-[:OF_TARGET]->(t:Target) | t.id], alterations: [(item)-[:IN_ALTERATION]->(a:Alteration) | a {.id, .kind}],
			  otherAlteration: item.alterationAsReported,
			  inDisease: properties(inDisease), ofDrug: properties(ofDrug), reports: properties(reports)
			} AS row
			""";

	/** Approvals for the diseases {@code relative}. */
	static final String APPROVALS = """
			MATCH (:Disease {id: relative.id})<-[inDisease:IN_DISEASE]-(item:Approval)<-[ofDrug:APPROVED_AS]-(drug:Drug)
			""";

	static final String APPROVAL = """
			RETURN {
			  kind: 'APPROVAL', drug: drug.id, item: item.id, disease: relative, stance: 'SUPPORTS',
			  jurisdiction: item.jurisdiction, inDisease: properties(inDisease), ofDrug: properties(ofDrug)
			} AS row
			""";

	/** What evidence is worth that depends on a change not known to be in the patient. */
	private static final double OTHER_CHANGE = 0.5;

	private final Row row;

	private final Question question;

	private final Scope scope;

	Anchored(Row row, Question question, Scope scope) {
		this.row = row;
		this.question = question;
		this.scope = scope;
	}

	String kind() {
		return this.row.text("kind");
	}

	DiseaseRelation relation() {
		return this.row.row("disease").constant(DiseaseRelation.class, "relation");
	}

	Stance stance() {
		return this.row.constant(Stance.class, "stance");
	}

	Finding finding(Weight weight, String summary) {
		return finding(weight, summary, path());
	}

	Finding finding(Weight weight, String summary, Finding.Path path) {
		double factor = this.row.row("disease").decimal("factor") * (needsOtherChange() ? OTHER_CHANGE : 1);
		return new Finding(this.row.text("drug"), ScoreTerm.of(weight, stance(), factor), summary, relation(),
				DirectionMatch.NOT_APPLICABLE, path, false);
	}

	/**
	 * One sentence on a reported use.
	 * @return what happened to how many patients, in which disease, and who reports it
	 */
	String use() {
		String who = patients(this.row.numberOrNull("patients"));
		String effect = switch (this.row.text("effect")) {
			case "CURED" -> "Cured" + who;
			case "SYMPTOMS_IMPROVED" -> "Symptoms improved" + who;
			case "NO_SIGNIFICANT_EFFECT" -> "No significant effect" + who;
			case "WORSENED" -> "Got worse" + who;
			default -> "Effect not described" + who;
		};
		return "%s with %s (%s).".formatted(effect, disease(), this.row.text("citation"));
	}

	/**
	 * One sentence on other evidence.
	 * @return the contributor's summary, with its level, and what it depends on
	 */
	String evidence() {
		String level = this.row.textOrNull("level");
		String summary = this.row.text("summary");
		String sentence = summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
		return sentence + ((level != null) ? " (CIViC level " + level + ")" : "")
				+ (needsOtherChange() ? "; seen with a change that is not given for this patient." : ".");
	}

	String disease() {
		return relation().of(this.row.row("disease").text("name"));
	}

	/**
	 * Patient → disease (→ hierarchy) ← item ← study; item → drug.
	 * @return the path
	 */
	Finding.Path path() {
		String asked = (this.question.disease() != null) ? this.question.disease().id() : "";
		Row disease = this.row.row("disease");
		return new Finding.Path(Hop.asked(Patient.ID, "HAS_DISEASE", asked), disease.text("id"),
				onward(disease.text("id")));
	}

	/**
	 * The hops from the disease that the item speaks of to the drug.
	 * @param disease the disease
	 * @return the hops
	 */
	List<Hop> onward(String disease) {
		String item = this.row.text("item");
		List<Hop> hops = new ArrayList<>();
		hops.add(Hop.against(disease, "IN_DISEASE", item, this.row.row("inDisease")));
		String study = this.row.textOrNull("study");
		if (study != null) {
			hops.add(Hop.against(item, "REPORTS", study, this.row.row("reports")));
		}
		hops.add("APPROVAL".equals(kind())
				? Hop.against(item, "APPROVED_AS", this.row.text("drug"), this.row.row("ofDrug"))
				: Hop.along(item, "OF_DRUG", this.row.text("drug"), this.row.row("ofDrug")));
		return hops;
	}

	/**
	 * Whether the evidence speaks of a change that is not known to be the patient's. One
	 * fusion of a target stands for another, as what matters is the target that it joins;
	 * one point mutation does not.
	 */
	private boolean needsOtherChange() {
		List<String> targets = this.row.texts("targets");
		if (targets.isEmpty()) {
			return false;
		}
		List<Row> alterations = this.row.rows("alterations");
		boolean anyChange = alterations.isEmpty() && this.row.textOrNull("otherAlteration") == null;
		return this.scope.found()
			.filter((mark) -> targets.contains(mark.text("target")))
			.noneMatch((mark) -> anyChange || alterations.stream().anyMatch((alteration) -> isAlike(alteration, mark)));
	}

	private static boolean isAlike(Row alteration, Row mark) {
		return alteration.text("id").equals(mark.textOrNull("alteration"))
				|| ("FUSION".equals(alteration.text("kind")) && "FUSION".equals(mark.textOrNull("alterationKind")));
	}

	private static String patients(@Nullable Integer count) {
		return (count == null) ? "" : (count == 1) ? " in 1 patient" : " in " + count + " patients";
	}

}
