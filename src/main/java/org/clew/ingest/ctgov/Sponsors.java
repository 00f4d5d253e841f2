package org.clew.ingest.ctgov;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Organizations that run a study, and how it is related to them.
 *
 * @param facts takes what the register says
 */
record Sponsors(Registered study, Facts facts) {

	private static final String MODULE = "sponsorCollaboratorsModule";

	private static final String LABEL = "Organization";

	/** A person, who stands in no list of organizations. */
	private static final String PERSON = "INDIV";

	private static final String COMPANY = "INDUSTRY";

	void writeAll(Ref of) {
		writeLead(of);
		for (JsonNode collaborator : this.study.items(MODULE, "collaborators")) {
			write(of, collaborator, "COLLABORATOR");
		}
	}

	void writeLead(Ref of) {
		write(of, this.study.at(MODULE, "leadSponsor"), "LEAD");
	}

	private void write(Ref of, JsonNode sponsor, String role) {
		String name = Registered.text(sponsor.path("name"));
		if (name == null) {
			return;
		}
		String kind = Registered.text(sponsor.path("class"));
		if (PERSON.equals(kind)) {
			this.facts.skip("sponsor is a person");
			return;
		}
		Optional<String> slug = slug(name);
		if (slug.isEmpty()) {
			this.facts.reject(this.study.line(), MODULE, name, "no name of an organization");
			return;
		}
		String id = "clew:organization/" + slug.get();
		this.facts.thing(new Thing(LABEL, id,
				new Properties().put("name", name).put("role", role(kind)).list("synonyms", List.of()).values(),
				List.of(), ""));
		this.facts.link(Link.of(of, "SPONSORED_BY", new ById(LABEL, id), this.study.line())
			.with(Map.of("role", role))
			.stated(this.study.statement(), List.of(), null));
	}

	/** Where the register does not tell what it is, it is no company. */
	private static String role(@Nullable String kind) {
		return COMPANY.equals(kind) ? "COMPANY" : "RESEARCH_INSTITUTION";
	}

	private static Optional<String> slug(String name) {
		String slug = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{Nd}]+", "-")
			.replaceAll("^-|-$", "");
		return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
	}

}
