package org.clew.ingest.opentargets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/** Reads drugs. A salt is a form of its parent, and not the same. */
final class Drugs implements OpenTargets.Kind {

	static final String LABEL = "Drug";

	private static final Set<String> TYPES = Set.of("SMALL_MOLECULE", "ANTIBODY", "ANTIBODY_DRUG_CONJUGATE", "CELL",
			"ENZYME", "GENE", "OLIGONUCLEOTIDE", "OLIGOSACCHARIDE", "PROTEIN", "VACCINE_COMPONENT", "UNKNOWN");

	@Override
	public boolean isTold(Set<String> columns) {
		return columns.containsAll(Set.of("id", "name", "drugType")) && !columns.contains("targetId");
	}

	@Override
	public List<String> columns() {
		return List.of("id", "name", "drugType", "synonyms", "tradeNames", "maximumClinicalTrialPhase",
				"maximumClinicalStage", "hasBeenWithdrawn", "parentId", "childChemblIds", "crossReferences");
	}

	@Override
	public void read(Item row, Facts facts) {
		Optional<String> id = drug(row.text("id"));
		if (id.isEmpty()) {
			facts.reject(row.line(), "id", row.text("id"), "no molecule of ChEMBL");
			return;
		}
		String name = row.text("name");
		Stage stage = Stage.of(row);
		Properties properties = new Properties().put("name", (name != null) ? name : row.text("id"))
			.list("synonyms",
					Stream.concat(row.labels("synonyms").stream(), row.labels("tradeNames").stream())
						.distinct()
						.toList())
			.put("stage", stage.name())
			.put("stageFrom", stage.from())
			.put("stageAsReported", stage.unknown())
			.put("withdrawn", (row.isTrue("hasBeenWithdrawn") || stage.withdrawn()) ? Boolean.TRUE : null);
		type(row.text("drugType"), properties);
		facts.thing(new Thing(LABEL, id.get(), properties.values(), references(row)));
		drug(row.text("parentId")).ifPresent((parent) -> form(id.get(), parent, row.line(), facts));
		row.labels("childChemblIds")
			.forEach((child) -> drug(child).ifPresent((form) -> form(form, id.get(), row.line(), facts)));
	}

	/**
	 * {@return the identifier of a drug as Open Targets writes it: CHEMBL25}
	 */
	static Optional<String> drug(@Nullable String written) {
		return Optional.ofNullable(written).flatMap(Curies::of).filter((curie) -> curie.startsWith("CHEMBL.COMPOUND:"));
	}

	private static void type(@Nullable String printed, Properties properties) {
		if (printed != null) {
			String type = printed.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
			boolean known = TYPES.contains(type);
			properties.put("type", known ? type : "UNKNOWN").put("typeAsReported", known ? null : printed);
		}
	}

	private static void form(String form, String parent, long line, Facts facts) {
		if (!form.equals(parent)) {
			facts.link(Link.of(new ById(LABEL, form), "FORM_OF", new ById(LABEL, parent), line)
				.stated("ChEMBL: parent molecule", List.of(), "ChEMBL"));
		}
	}

	/** That of DrugBank is found by the same structure; others are pages about it. */
	private static List<CrossReference> references(Item row) {
		List<CrossReference> references = new ArrayList<>();
		for (Item reference : row.items("crossReferences")) {
			if ("drugbank".equalsIgnoreCase(reference.text("source"))) {
				reference.labels("ids").forEach((id) -> references.add(drugBank(id)));
			}
		}
		row.at("crossReferences").labels("drugbank").forEach((id) -> references.add(drugBank(id)));
		return references;
	}

	private static CrossReference drugBank(String id) {
		return new CrossReference("DRUGBANK:" + id, Kind.EXACT);
	}

	/**
	 * How far a drug has come.
	 *
	 * @param name the stage as Clew names it; null if it is unknown
	 * @param withdrawn whether the source counts a withdrawal as the furthest stage
	 * @param unknown the stage as printed, if Clew has none of that name
	 */
	record Stage(@Nullable String name, boolean withdrawn, @Nullable String unknown) {

		private static final Set<String> STAGES = Set.of("PRECLINICAL", "IND", "EARLY_PHASE1", "PHASE1", "PHASE1_2",
				"PHASE2", "PHASE2_3", "PHASE3", "PREAPPROVAL", "APPROVAL", "PHASE4");

		/** ChEMBL's phases, of which the fourth is an approval. */
		private static final Map<Double, String> PHASES = Map.of(0.5, "EARLY_PHASE1", 1.0, "PHASE1", 2.0, "PHASE2", 3.0,
				"PHASE3", 4.0, "APPROVAL");

		static Stage of(Item row) {
			String stage = row.text("maximumClinicalStage");
			return (stage != null) ? of(stage) : of(row.number("maximumClinicalTrialPhase"));
		}

		static Stage of(@Nullable Double phase) {
			return new Stage(PHASES.get((phase != null) ? phase : -1.0), false, null);
		}

		static Stage of(String printed) {
			String stage = printed.strip()
				.toUpperCase(Locale.ROOT)
				.replaceAll("[^A-Z0-9]+", "_")
				.replace("PHASE_", "PHASE");
			if ("WITHDRAWAL".equals(stage)) {
				return new Stage("APPROVAL", true, null);
			}
			return STAGES.contains(stage) ? new Stage(stage, false, null)
					: new Stage(null, false, "UNKNOWN".equals(stage) ? null : printed);
		}

		/** Which licence an approval follows from, Open Targets does not say. */
		@Nullable String from() {
			return (this.name == null) ? null : (this.name.contains("PHASE") && !isApproval()) ? "TRIAL" : "STATEMENT";
		}

		boolean isApproval() {
			return "APPROVAL".equals(this.name) || "PHASE4".equals(this.name);
		}

	}

}
