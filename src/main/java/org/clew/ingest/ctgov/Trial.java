package org.clew.ingest.ctgov;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A study other than a programme, with its arms, drugs, diseases and sponsors.
 *
 * @param study what the register has of it
 * @param facts takes what it says
 */
record Trial(Registered study, Facts facts) {

	private static final String LABEL = "Study";

	private static final Set<String> DESIGNS = Set.of("INTERVENTIONAL", "OBSERVATIONAL");

	private static final Set<String> STATUSES = Set.of("ACTIVE_NOT_RECRUITING", "COMPLETED", "ENROLLING_BY_INVITATION",
			"NOT_YET_RECRUITING", "RECRUITING", "SUSPENDED", "TERMINATED", "WITHDRAWN", "AVAILABLE",
			"NO_LONGER_AVAILABLE", "TEMPORARILY_NOT_AVAILABLE", "APPROVED_FOR_MARKETING", "WITHHELD", "UNKNOWN");

	private static final Set<String> PHASES = Set.of("NA", "EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4");

	void write() {
		this.facts
			.thing(new Thing(LABEL, this.study.id(), properties(), this.study.references(), this.study.statement()));
		Ref self = this.study.ref(LABEL);
		List<Arm> arms = Arm.of(this.study);
		arms.forEach((arm) -> arm.write(this.study, this.facts));
		new Sponsors(this.study, this.facts).writeAll(self);
		Interventions.of(this.study, arms).write(this.facts, self, "TESTS");
		conditions(this.study, this.facts, self, "STUDIES");
		programme(self);
	}

	private Map<String, Object> properties() {
		String status = this.study.text("statusModule", "overallStatus");
		List<String> phases = this.study.texts("designModule", "phases");
		Sites sites = Sites.of(this.study);
		Properties properties = new Properties().put("name", this.study.title())
			.put("title", this.study.title())
			.put("officialTitle", this.study.text("identificationModule", "officialTitle"))
			.put("acronym", this.study.text("identificationModule", "acronym"))
			.put("design", DESIGNS.contains(this.study.type()) ? this.study.type() : "UNSPECIFIED")
			.list("phases", phases.stream().map((phase) -> PHASES.contains(phase) ? phase : "OTHER").toList())
			.put("phasesAsReported", PHASES.containsAll(phases) ? null : phases)
			.put("status", known(status))
			.put("statusAsReported", "OTHER".equals(known(status)) ? status : null)
			.put("whyStopped", this.study.text("statusModule", "whyStopped"))
			.put("enrollment", enrollment())
			.put("startDate", this.study.text("statusModule", "startDateStruct", "date"))
			.put("endDate", this.study.text("statusModule", "completionDateStruct", "date"))
			.put("lastUpdateDate", this.study.updated())
			.list("countries", sites.countries());
		return this.study.eligibility(sites.into(properties)).values();
	}

	private static @Nullable String known(@Nullable String status) {
		return (status == null || STATUSES.contains(status)) ? status : "OTHER";
	}

	private @Nullable Long enrollment() {
		JsonNode count = this.study.at("designModule", "enrollmentInfo", "count");
		return count.isIntegralNumber() ? (Long) count.asLong() : null;
	}

	static void conditions(Registered study, Facts facts, Ref from, String type) {
		for (String condition : study.texts("conditionsModule", "conditions")) {
			facts.link(Link.of(from, type, new ByName("Disease", condition), study.line())
				.with(Map.of("asReported", List.of(condition)))
				.stated(study.number() + ", condition: " + condition, List.of(), null));
		}
	}

	private void programme(Ref self) {
		String number = this.study.text("statusModule", "expandedAccessInfo", "nctId");
		if (number == null) {
			return;
		}
		if (!Registered.isNumber(number)) {
			this.facts.reject(this.study.line(), "statusModule.expandedAccessInfo.nctId", number, "no NCT number");
			return;
		}
		String status = this.study.text("statusModule", "expandedAccessInfo", "statusForNctId");
		this.facts.link(Link
			.of(self, "HAS_EXPANDED_ACCESS", new ById(Programme.LABEL, Registered.PREFIX + number), this.study.line())
			.with(new Properties().put("status", status).values())
			.stated(this.study.statement(), List.of(), null));
	}

}
