package org.clew.candidate.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clew.candidate.finding.DirectionMatch;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.ScoreTerm;
import org.clew.candidate.finding.Weight;
import org.clew.candidate.question.Patient;
import org.clew.evidence.Evidence;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.target.ActionDirection;
import org.clew.thread.Hop;
import org.jspecify.annotations.Nullable;

/**
 * Something in the graph that speaks of a drug in a disease: a use, other evidence, an
 * approval, a programme or a trial.
 */
public final class Item {

	/** What evidence is worth that depends on a change not known to be in the patient. */
	private static final double OTHER_CHANGE = 0.5;

	/** What evidence on a shared target is worth, of the target's own worth. */
	private static final double SHARED_TARGET = 0.5;

	/**
	 * What evidence on a target found in the patient is worth beside evidence in the
	 * disease.
	 */
	private static final double OTHER_DISEASE = 0.8;

	private static final String RETRACTED = "The study was retracted, so this speaks neither for nor against the drug: ";

	private final Row row;

	private final Scope scope;

	Item(Row row, Scope scope) {
		this.row = row;
		this.scope = scope;
	}

	String id() {
		return this.row.text("item");
	}

	String drug() {
		return this.row.text("drug");
	}

	/**
	 * {@return the label of its node, such as {@code Use} or {@code Study}}
	 */
	public String kind() {
		return this.row.text("kind");
	}

	/**
	 * {@return what to call it in a sentence}
	 */
	public String name() {
		return this.row.text("name");
	}

	/**
	 * What a trial or programme was, as far as its record tells.
	 * @return what is known of it
	 */
	public Registration registration() {
		return new Registration(this.row);
	}

	/**
	 * Whether it is a use that rested on something.
	 * @param basis the name of a {@code Basis}
	 * @return whether the use rested on that
	 */
	public boolean isUseAfter(String basis) {
		return "Use".equals(kind()) && this.row.texts("bases").contains(basis);
	}

	/**
	 * {@return whether it is a statement of evidence}
	 */
	public boolean isEvidence() {
		return "Evidence".equals(kind());
	}

	/**
	 * Whether it is evidence of a kind.
	 * @param basis the name of a {@code Basis}
	 * @return whether it is evidence of that kind
	 */
	public boolean isEvidence(String basis) {
		return isEvidence() && basis.equals(Evidence.basis(this.row).name());
	}

	DiseaseRelation relation() {
		Row disease = relative();
		if (disease != null) {
			return disease.constant(DiseaseRelation.class, "relation");
		}
		return isShared() ? DiseaseRelation.SHARED_TARGET : DiseaseRelation.NONE;
	}

	/**
	 * The disease that the item speaks of, with how it relates to the patient's.
	 * @return a phrase
	 */
	public String disease() {
		Row disease = relative();
		if (disease != null) {
			return relation().of(disease.text("name"));
		}
		String name = isShared() ? this.row.row("other").text("name") : this.row.textOrNull("diseaseName");
		return (name != null) ? relation().of(name) : "a disease that the source does not name";
	}

	/**
	 * One sentence on a reported use.
	 * @return what happened to how many patients, in which disease, and who reports it
	 */
	public String use() {
		Integer count = this.row.numberOrNull("patients");
		String who = (count == null) ? " in" : (count == 1) ? " in 1 patient with" : " in " + count + " patients with";
		String effect = switch (this.row.text("effect")) {
			case "CURED" -> "Cured";
			case "SYMPTOMS_IMPROVED" -> "Symptoms improved";
			case "NO_SIGNIFICANT_EFFECT" -> "No significant effect";
			case "WORSENED" -> "Got worse";
			default -> "Effect not described";
		};
		return "%s%s %s (%s)%s".formatted(effect, who, disease(), citation(), condition());
	}

	/**
	 * One sentence on other evidence.
	 * @return the contributor's summary, with its level, and what it depends on
	 */
	public String evidence() {
		String level = this.row.textOrNull("level");
		String said = this.row.textOrNull("summary");
		String summary = (said != null) ? said : name();
		String sentence = summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
		return sentence + ((level != null) ? " (CIViC level " + level + ")" : "") + curation() + together()
				+ condition();
	}

	/** What its curators have not accepted yet, or not at all. */
	private String curation() {
		return switch (String.valueOf(this.row.textOrNull("evidenceStatus"))) {
			case "SUBMITTED" -> "; submitted, and not reviewed yet";
			case "REJECTED" -> "; rejected by its curators";
			default -> "";
		};
	}

	/** Evidence on several drugs together is no evidence on each of them alone. */
	private String together() {
		String others = String.join(", ", this.row.texts("otherDrugs"));
		return switch (others.isEmpty() ? "" : String.valueOf(this.row.textOrNull("combination"))) {
			case "COMBINATION" -> "; seen with " + others + " given as well, and not with this drug alone";
			case "SEQUENTIAL" -> "; seen with " + others + " given before or after";
			default -> "";
		};
	}

	private @Nullable EvidenceLevel level() {
		return isEvidence() ? this.row.constantOrNull(EvidenceLevel.class, "level", null) : null;
	}

	/**
	 * What it says of its drug.
	 * @param weight of its kind
	 * @param summary one sentence
	 * @return the finding
	 */
	public Finding finding(Weight weight, String summary) {
		double factor = factor() * (needsOtherChange() ? OTHER_CHANGE : 1);
		DirectionMatch match = match();
		ScoreTerm term = new ScoreTerm(weight.basis(), stance(), weight.value(), factor, match.factor(), 1, 1,
				ScoreTerm.confidence(this.row, "inDisease", "ofDrug", "implicates"));
		return new Finding(this.row.text("drug"), term, isRetracted() ? RETRACTED + summary : summary, relation(),
				match, path(), level(), match == DirectionMatch.INCOMPATIBLE);
	}

	/**
	 * The best of the drug's actions on the shared target; other items need no target.
	 */
	private DirectionMatch match() {
		return this.row.constants(ActionDirection.class, "directions")
			.stream()
			.map((direction) -> this.scope.match(mark(), direction))
			.min(Comparator.naturalOrder())
			.orElse(DirectionMatch.NOT_APPLICABLE);
	}

	private boolean isRetracted() {
		return this.row.flag("retracted");
	}

	private Stance stance() {
		if (isRetracted()) {
			return Stance.NEUTRAL;
		}
		return switch (kind()) {
			case "Use" -> this.row.constant(Stance.class, "stance");
			case "Evidence" -> Evidence.stance(this.row);
			case "Study" -> registration().stance();
			default -> Stance.SUPPORTS;
		};
	}

	private double factor() {
		Row disease = relative();
		if (disease != null) {
			return disease.decimal("factor");
		}
		return isShared() ? SHARED_TARGET * mark().decimal("factor") : OTHER_DISEASE;
	}

	/**
	 * Patient → disease (→ hierarchy) ← item ← study; item → drug. What is reached
	 * through a target starts there.
	 */
	private Finding.Path path() {
		Row disease = relative();
		List<Hop> onward = new ArrayList<>();
		if (disease != null) {
			onward.addAll(toDrug(disease.text("id")));
			return new Finding.Path(this.scope.patientHasDisease(), disease.text("id"), onward);
		}
		Finding.Path target = this.scope.toTarget(mark());
		onward.addAll(target.onward());
		if (isShared()) {
			String other = this.row.row("other").text("id");
			onward.add(Hop.against(mark().text("target"), "IMPLICATES", other, this.row.row("implicates")));
			onward.addAll(toDrug(other));
		}
		else {
			onward.addAll(toDrug(mark().text("target")));
		}
		return new Finding.Path(target.patient(), target.lineage(), onward);
	}

	private List<Hop> toDrug(String from) {
		String item = id();
		String drug = this.row.text("drug");
		Row ofDrug = this.row.row("ofDrug");
		List<Hop> hops = new ArrayList<>();
		hops.add(Hop.against(from, inRelation(), item, this.row.row("inDisease")));
		String study = this.row.textOrNull("study");
		if (study != null) {
			hops.add(Hop.against(item, "REPORTS", study, this.row.row("reports")));
		}
		hops.add(switch (kind()) {
			case "Label" -> Hop.along(item, "OF_DRUG", drug, ofDrug);
			case "AccessProgramme" -> Hop.along(item, "OFFERS", drug, ofDrug);
			case "Study" -> Hop.along(item, "TESTS", drug, ofDrug);
			default -> Hop.along(item, "OF_DRUG", drug, ofDrug);
		});
		return hops;
	}

	private String inRelation() {
		if (relation() == DiseaseRelation.NONE) {
			return "OF_TARGET";
		}
		return "Study".equals(kind()) ? "STUDIES" : "IN_DISEASE";
	}

	private String citation() {
		String author = this.row.textOrNull("author");
		Integer year = this.row.numberOrNull("year");
		Integer authors = this.row.numberOrNull("authors");
		String who = (author == null) ? "" : author + ((authors != null && authors > 1) ? " et al." : "");
		return (who + " " + ((year != null) ? year : "")).strip();
	}

	/**
	 * Whether it speaks of a change that is not known to be the patient's.
	 */
	private boolean needsOtherChange() {
		List<Row> changes = this.row.rows("alterations");
		if (!changes.isEmpty()) {
			return changes.stream().noneMatch(this.scope::isGiven);
		}
		List<String> targets = this.row.texts("targets");
		boolean found = this.scope.found().anyMatch((mark) -> targets.contains(mark.text("target")));
		return this.row.textOrNull("otherAlteration") != null || (!targets.isEmpty() && !found);
	}

	/** What the item says of that change, to end a sentence with. */
	private String condition() {
		if (!needsOtherChange()) {
			return ".";
		}
		List<String> changes = this.row.rows("alterations").stream().map((change) -> change.text("name")).toList();
		String other = this.row.textOrNull("otherAlteration");
		String change = !changes.isEmpty() ? String.join(", ", changes) : (other != null) ? other : "a change";
		return "; seen with " + change + ", which is not given for this patient.";
	}

	private boolean isShared() {
		return !this.row.values().get("other").isNull();
	}

	private @Nullable Row relative() {
		int relative = this.row.number("relative");
		return (relative >= 0) ? this.scope.related().get(relative) : null;
	}

	private Row mark() {
		return this.scope.marks().get(this.row.number("mark"));
	}

}
