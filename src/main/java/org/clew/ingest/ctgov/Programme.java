package org.clew.ingest.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An expanded-access programme, which the register keeps as a kind of study.
 *
 * @param study what the register has of it
 * @param facts takes what it says
 */
record Programme(Registered study, Facts facts) {

	static final String LABEL = "AccessProgramme";

	private static final Set<String> STATUSES = Set.of("AVAILABLE", "NO_LONGER_AVAILABLE", "TEMPORARILY_NOT_AVAILABLE",
			"APPROVED_FOR_MARKETING");

	private static final String CONTACTS = "contactsLocationsModule";

	void write() {
		this.facts
			.thing(new Thing(LABEL, this.study.id(), properties(), this.study.references(), this.study.statement()));
		Ref self = this.study.ref(LABEL);
		new Sponsors(this.study, this.facts).writeLead(self);
		Interventions.of(this.study, Arm.of(this.study)).write(this.facts, self, "OFFERS");
		Trial.conditions(this.study, this.facts, self, "IN_DISEASE");
	}

	private Map<String, Object> properties() {
		String status = this.study.text("statusModule", "overallStatus");
		boolean known = status != null && STATUSES.contains(status);
		Sites sites = Sites.of(this.study);
		Properties properties = new Properties().put("name", this.study.title())
			.put("officialTitle", this.study.text("identificationModule", "officialTitle"))
			.list("types", types())
			.put("status", known ? status : "UNKNOWN")
			.put("statusAsReported", known ? null : status)
			.put("statusAsOf", asOf())
			.list("jurisdictions", sites.countries())
			.put("contacts", contacts())
			.put("lastUpdateDate", this.study.updated());
		return this.study.eligibility(sites.into(properties)).values();
	}

	private List<String> types() {
		JsonNode types = this.study.at("designModule", "expandedAccessTypes");
		return Stream.of("individual", "intermediate", "treatment")
			.filter((type) -> types.path(type).asBoolean(false))
			.map((type) -> type.toUpperCase(Locale.ROOT))
			.toList();
	}

	private @Nullable String asOf() {
		String verified = this.study.text("statusModule", "statusVerifiedDate");
		return (verified != null) ? verified : this.study.updated();
	}

	/** Those of the whole programme, or else those of its places. */
	private List<String> contacts() {
		List<JsonNode> contacts = this.study.items(CONTACTS, "centralContacts");
		if (contacts.isEmpty()) {
			contacts = new ArrayList<>();
			for (JsonNode location : this.study.items(CONTACTS, "locations")) {
				contacts.addAll(location.path("contacts").values());
			}
		}
		return contacts.stream().map(Programme::contact).filter((text) -> !text.isEmpty()).distinct().toList();
	}

	private static String contact(JsonNode contact) {
		String extension = Registered.text(contact.path("phoneExt"));
		String phone = Registered.text(contact.path("phone"));
		return Stream
			.of(Registered.text(contact.path("name")),
					(phone != null && extension != null) ? phone + " ext. " + extension : phone,
					Registered.text(contact.path("email")))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
	}

}
