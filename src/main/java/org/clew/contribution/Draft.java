package org.clew.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clew.api.UserError;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.graph.Curie;
import org.clew.seed.DraftRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A submission that was looked at, and not yet kept.
 *
 * @param declaration how it came about
 * @param proposals records that it needs and Clew does not have
 * @param likelyDuplicates studies of the graph that may be the same
 * @param problems what is wrong with it
 */
record Draft(ObjectNode content, Declaration declaration, List<ProposalInput> proposals, List<String> likelyDuplicates,
		List<UserError> problems) {

	String studyId() {
		return this.content.path("id").asString("");
	}

	String title() {
		return this.content.path("title").asString("");
	}

	/** Every identifier of the study, as the graph stores it. */
	List<String> keys() {
		return keys(this.content);
	}

	static List<String> keys(JsonNode content) {
		List<String> keys = new ArrayList<>();
		keys.add(Curie.normalize(content.path("id").asString("")));
		content.path("identifiers").forEach((identifier) -> keys.add(Curie.normalize(identifier.asString())));
		return keys.stream().distinct().toList();
	}

	/** The study as a record of the seed: stated by the contribution itself. */
	static DraftRecord record(JsonNode study, String source, Declaration declaration) {
		ObjectNode content = ((ObjectNode) study).deepCopy();
		stated(content, content, source, declaration);
		content.path("evidence").forEach((item) -> stated((ObjectNode) item, content, source, declaration));
		return new DraftRecord("Study", content);
	}

	private static void stated(ObjectNode record, ObjectNode study, String source, Declaration declaration) {
		ObjectNode stated = record.putArray("statedBy").addObject();
		stated.put("source", source).put("agentType", declaration.agentType().name());
		List<String> published = keys(study).stream()
			.map((key) -> key.startsWith("DOI:") ? "doi:" + key.substring("DOI:".length()).toLowerCase(Locale.ROOT)
					: key)
			.filter((key) -> key.matches("PMID:[0-9]+|PMC:PMC[0-9]+|doi:10\\..+"))
			.toList();
		if (!published.isEmpty()) {
			published.forEach(stated.putArray("publications")::add);
		}
	}

}
