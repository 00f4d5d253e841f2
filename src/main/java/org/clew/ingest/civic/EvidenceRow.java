package org.clew.ingest.civic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clew.civic.Therapies;
import org.clew.civic.Wording;
import org.clew.claim.Stance;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.Table.Row;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A row: what one publication shows of drugs, in a disease, with a molecular change.
 * Several drugs are one combination, and never separate findings.
 *
 * @param facts takes what it says
 */
record EvidenceRow(Row row, Facts facts) {

	private static final String LABEL = "Evidence";

	private static final String DISEASE = "Disease";

	private static final Set<String> LEVELS = Set.of("A", "B", "C", "D", "E");

	private static final Set<String> KINDS = Set.of("DIAGNOSTIC", "PROGNOSTIC", "PREDISPOSING", "FUNCTIONAL",
			"ONCOGENIC");

	void read() {
		Optional<String> reason = useless();
		if (reason.isPresent()) {
			this.facts.skip(reason.get());
			return;
		}
		String number = this.row.get("evidence_id");
		String level = this.row.get("evidence_level");
		Optional<Paper> paper = Paper.of(this.row);
		if (number == null || !number.matches("\\d+")) {
			reject("evidence_id", number, "no number");
		}
		else if (level == null || !LEVELS.contains(level)) {
			reject("evidence_level", level, "no level of CIViC");
		}
		else if (paper.isEmpty()) {
			reject("citation_id", this.row.get("citation_id"), "no publication");
		}
		else {
			new Writing(number, level, paper.get()).write();
		}
	}

	private Optional<String> useless() {
		String kind = Wording.word(this.row.get("evidence_type"));
		String status = Wording.word(this.row.get("evidence_status"));
		if (!"PREDICTIVE".equals(kind)) {
			return Optional.of("evidence that is not on a drug: "
					+ (KINDS.contains(kind) ? kind.toLowerCase(Locale.ROOT) : "of another kind"));
		}
		if (!status.isEmpty() && !"ACCEPTED".equals(status)) {
			return Optional.of("evidence that CIViC has not accepted");
		}
		return drugs().isEmpty() ? Optional.of("predictive evidence without a drug") : Optional.empty();
	}

	private List<String> drugs() {
		return Therapies.of(this.row.any("therapies", "drugs"));
	}

	private void reject(String field, @Nullable String value, String reason) {
		this.facts.reject(this.row.line(), field, value, reason);
	}

	/** Writes one piece of evidence. */
	private final class Writing {

		private final String number;

		private final String level;

		private final Paper paper;

		private final Ref self;

		Writing(String number, String level, Paper paper) {
			this.number = number;
			this.level = level;
			this.paper = paper;
			this.self = new ById(LABEL, "civic.eid:" + number);
		}

		void write() {
			Profile profile = Profile.of(EvidenceRow.this.row);
			EvidenceRow.this.facts.thing(this.paper.thing(statement()));
			EvidenceRow.this.facts
				.thing(new Thing(LABEL, this.self.text(), properties(profile), List.of(), statement()));
			link(this.paper.ref(), "REPORTS", this.self, Map.of());
			long position = 1;
			for (String drug : drugs()) {
				link(this.self, "OF_DRUG", new ByName("Drug", drug), Map.of("position", position++));
			}
			disease();
			link(this.self, "BASED_ON", new ById("Basis", basis()), Map.of());
			profile.targets().forEach((target) -> link(this.self, "OF_TARGET", target, Map.of()));
			alteration(profile);
		}

		private void disease() {
			String name = EvidenceRow.this.row.get("disease");
			String number = EvidenceRow.this.row.get("doid");
			if (name == null) {
				return;
			}
			if (number == null || !number.matches("(DOID:)?\\d+")) {
				link(this.self, "IN_DISEASE", new ByName(DISEASE, name), Map.of());
				return;
			}
			String id = "DOID:" + number.replace("DOID:", "");
			EvidenceRow.this.facts.thing(new Thing(DISEASE, id,
					new Properties().put("name", name).list("synonyms", List.of()).values(), List.of(), statement()));
			link(this.self, "IN_DISEASE", new ById(DISEASE, id), Map.of());
		}

		private void alteration(Profile profile) {
			profile.alteration().ifPresent((alteration) -> {
				EvidenceRow.this.facts.thing(alteration.thing(statement()));
				link(this.self, "IN_ALTERATION", alteration.ref(), Map.of());
				long position = 1;
				for (Ref target : profile.targets()) {
					link(alteration.ref(), "CHANGES", target, Map.of("position", position++));
				}
			});
		}

		private Map<String, Object> properties(Profile profile) {
			String direction = Wording.direction(EvidenceRow.this.row.get("evidence_direction"));
			String printed = EvidenceRow.this.row.any("significance", "clinical_significance");
			String significance = Wording.significance(printed);
			String summary = Summary.of(drugs(), combination(), significance, direction,
					EvidenceRow.this.row.get("disease"), profile.name());
			return new Properties().put("name", summary)
				.put("summary", summary)
				.put("basis", Wording.basis(this.level))
				.put("evidenceType", "PREDICTIVE")
				.put("evidenceStatus", "ACCEPTED")
				.put("direction", direction)
				.put("significance", significance)
				.put("significanceAsReported", "OTHER".equals(significance) ? printed : null)
				.put("stance", Stance.ofEvidence((significance != null) ? significance : "", direction).name())
				.put("level", this.level)
				.put("rating", rating())
				.put("combination", combination())
				.put("profile", profile.alteration().isPresent() ? null : profile.name())
				.put("note", flag())
				.values();
		}

		private @Nullable String combination() {
			return Wording.combination(EvidenceRow.this.row.any("therapy_interaction_type", "drug_interaction_type"),
					drugs().size());
		}

		private @Nullable Long rating() {
			Integer rating = Wording.rating(EvidenceRow.this.row.get("rating"));
			return (rating != null) ? (Long) rating.longValue() : null;
		}

		private @Nullable String flag() {
			return "true".equalsIgnoreCase(EvidenceRow.this.row.get("is_flagged"))
					? "Readers of CIViC have raised a question about this item." : null;
		}

		private String basis() {
			return "clew:basis-" + String.valueOf(Wording.basis(this.level)).toLowerCase(Locale.ROOT).replace('_', '-');
		}

		private String statement() {
			return "EID" + this.number;
		}

		private void link(Ref from, String type, Ref to, Map<String, Object> properties) {
			EvidenceRow.this.facts.link(Link.of(from, type, to, EvidenceRow.this.row.line())
				.with(properties)
				.stated(statement(), this.paper.publications(), null));
		}

	}

	/**
	 * Says in one sentence what the fields of a row say. CIViC's own sentences stay in
	 * CIViC.
	 */
	static final class Summary {

		private static final Map<String, String> CLAIMS = Map.of("SENSITIVITY_RESPONSE", "Sensitivity or response",
				"RESISTANCE", "Resistance", "ADVERSE_RESPONSE", "Adverse response", "REDUCED_SENSITIVITY",
				"Reduced sensitivity");

		private static final Map<String, String> JOINTS = Map.of("SEQUENTIAL", ", then ", "SUBSTITUTES", " or ");

		private Summary() {
		}

		static String of(List<String> drugs, @Nullable String combination, @Nullable String significance,
				String direction, @Nullable String disease, String profile) {
			String joint = JOINTS.getOrDefault((combination != null) ? combination : "", " and ");
			String claim = CLAIMS.getOrDefault((significance != null) ? significance : "",
					"An effect that is not stated");
			String verdict = switch (direction) {
				case "SUPPORTS" -> "";
				case "DOES_NOT_SUPPORT" -> ": not supported by the study";
				default -> ": whether the study supports it is not stated";
			};
			return "%s to %s%s with %s%s.".formatted(claim, String.join(joint, drugs),
					(disease != null) ? " in " + disease : "", profile, verdict);
		}

	}

}
