package org.clew.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.contribution.KnownRecords.Found;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.graph.Curie;
import org.clew.graph.WriteTransaction;
import org.clew.seed.DraftRecord;
import org.clew.seed.DraftRecord.Known;
import org.clew.seed.DraftRecord.Mention;
import org.clew.seed.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Looks at what is submitted: with the checks of the seed, against the records of the
 * graph, and for what is there already.
 */
@Component
class Drafting {

	/**
	 * What the graph has of the identifiers, and whether it says more than a register.
	 */
	private static final String TAKEN = """
			MATCH (i:Identifier)-[:IDENTIFIES]->(n:Entity)
			WHERE i.curie IN $curies AND n.id <> $replaced AND NOT EXISTS { (:Study {id: $replaced})-[:REPORTS]->(n) }
			RETURN i.curie AS curie, n.id AS id, n.name AS name, n:Study AS study,
			  EXISTS { (n)-[:REPORTS]->() } OR EXISTS { (n)-[:MEASURED]->() } AS reports
			LIMIT 100
			""";

	/** A study of the same drug in the same disease, by the same first author or year. */
	private static final String ALIKE = """
			MATCH (drug:Drug)<-[:OF_DRUG]-(use:Use)-[:IN_DISEASE]->(disease:Disease)
			WHERE drug.id IN $drugs AND disease.id IN $diseases
			MATCH (use)<-[:REPORTS]-(study:Study)
			WHERE study.id <> $replaced AND study.year = $year
			  AND (size($author) = 0 OR size(coalesce(study.authors, [])) = 0 OR toLower(study.authors[0]) STARTS WITH $author)
			RETURN DISTINCT study.id AS id
			ORDER BY id
			LIMIT 10
			""";

	private final KnownRecords known;

	Drafting(KnownRecords known) {
		this.known = known;
	}

	/**
	 * Looks at a submission.
	 * @param input what is submitted
	 * @param replaced the published study that it is to replace, if it is a revision
	 * @return it, with all that is wrong with it
	 */
	Draft draft(WriteTransaction transaction, SubmissionInput input, @Nullable String replaced) {
		ObjectNode content = Json.tree(input.study());
		List<ProposalInput> proposals = Objects.requireNonNullElse(input.proposals(), List.of());
		List<UserError> problems = new ArrayList<>(input.declaration().problems());
		Declaration declaration = input.declaration().checked();
		passages(content, problems);
		String source = "clew:source/contribution";
		DraftRecord record = Draft.record(content, source, declaration);
		List<Known> known = resolved(transaction, record, source, proposals, "study", problems);
		for (ProposalInput proposal : proposals) {
			proposal(transaction, proposal, proposals, problems);
		}
		List<String> evidence = new ArrayList<>();
		content.path("evidence").forEach((item) -> evidence.add(Curie.normalize(item.path("id").asString(""))));
		String stands = Objects.requireNonNullElse(replaced, "-");
		taken(transaction, Draft.keys(content), evidence, stands, problems);
		return new Draft(content, declaration, proposals, alike(transaction, content, known, stands), problems);
	}

	/** The reference finds what is unknown better than the check of the seed does. */
	private List<Known> resolved(WriteTransaction transaction, DraftRecord record, String source,
			List<ProposalInput> proposals, String at, List<UserError> problems) {
		List<Mention> mentions = record.mentions()
			.stream()
			.filter((mention) -> !mention.label().equals("Source"))
			.toList();
		Found found = this.known.find(transaction::run, mentions);
		List<Known> known = new ArrayList<>(found.known());
		known.add(new Known("Source", source, source, source));
		List<Mention> unknown = new ArrayList<>();
		for (Mention mention : found.unknown()) {
			proposals.stream()
				.filter((proposal) -> means(proposal, mention))
				.findFirst()
				.ifPresentOrElse(
						(proposal) -> known
							.add(new Known(mention.label(), proposal.id(), proposal.name(), mention.text())),
						() -> unknown.add(mention));
		}
		List<UserError> named = Stream.concat(found.problems().stream(), this.known.problems(unknown).stream())
			.toList();
		named.forEach((error) -> problems.add(error.under(at)));
		Set<List<String>> said = named.stream().map(UserError::path).collect(Collectors.toCollection(HashSet::new));
		record.findings(known)
			.stream()
			.filter((finding) -> said.add(UserError.steps(finding.field())))
			.forEach((finding) -> problems.add(error(finding).under(at)));
		return known;
	}

	static boolean means(ProposalInput proposal, Mention mention) {
		return proposal.kind().label().equals(mention.label()) && (mention.text().equalsIgnoreCase(proposal.name())
				|| Curie.normalize(mention.text()).equals(Curie.normalize(proposal.id()))
				|| Objects.requireNonNullElse(proposal.synonyms(), List.<String>of())
					.stream()
					.anyMatch(mention.text()::equalsIgnoreCase));
	}

	private void proposal(WriteTransaction transaction, ProposalInput proposal, List<ProposalInput> all,
			List<UserError> problems) {
		String at = "proposals[" + all.indexOf(proposal) + "]";
		proposal.problems().forEach((error) -> problems.add(error.under(at)));
		if (all.stream()
			.filter((other) -> Curie.normalize(other.id()).equals(Curie.normalize(proposal.id())))
			.count() > 1) {
			problems.add(UserError.at("id", UserErrorCode.DUPLICATE, "Two proposals have this identifier").under(at));
		}
		this.known.find(transaction::run, proposal.names())
			.known()
			.forEach((there) -> problems.add(
					UserError
						.at(there.writtenAs().equals(proposal.id()) ? "id" : "name", UserErrorCode.DUPLICATE,
								"There is such a %s: %s (%s)".formatted(
										proposal.kind().label().toLowerCase(Locale.ROOT), there.id(), there.name()),
								there.id())
						.under(at)));
		String source = "clew:source/proposal";
		resolved(transaction, proposal.draft(source), source, all, at, problems);
	}

	/** What a reader must be able to find again says where it stands. */
	private static void passages(ObjectNode content, List<UserError> problems) {
		int uses = 0;
		for (JsonNode use : content.path("uses")) {
			String at = "study.uses[" + uses++ + "]";
			passage(use, at, problems);
			int events = 0;
			for (JsonNode event : use.path("adverseEvents")) {
				passage(event, at + ".adverseEvents[" + events++ + "]", problems);
			}
		}
		int evidence = 0;
		for (JsonNode item : content.path("evidence")) {
			passage(item, "study.evidence[" + evidence++ + "]", problems);
		}
	}

	private static void passage(JsonNode claim, String at, List<UserError> problems) {
		if (claim.path("passage").asString("").isBlank()) {
			problems.add(UserError.at(at + ".passage", UserErrorCode.REQUIRED, "Where the study says so is missing",
					"page, table or paragraph, or a short quotation"));
		}
	}

	private static void taken(WriteTransaction transaction, List<String> keys, List<String> evidence, String replaced,
			List<UserError> problems) {
		List<String> curies = Stream.concat(keys.stream(), evidence.stream()).toList();
		transaction.run(TAKEN, Map.of("curies", curies, "replaced", replaced), (row) -> row).forEach((row) -> {
			String curie = row.text("curie");
			String there = row.text("id") + " (" + row.text("name") + ")";
			int item = evidence.indexOf(curie);
			String field = (item >= 0) ? "study.evidence[" + item + "].id"
					: keys.indexOf(curie) == 0 ? "study.id" : "study.identifiers";
			if (item >= 0 || !row.flag("study")) {
				problems
					.add(UserError.at(field, UserErrorCode.DUPLICATE, "'%s' belongs to %s".formatted(curie, there)));
			}
			else if (row.flag("reports") || !replaced.equals("-")) {
				problems.add(UserError.at(field, UserErrorCode.DUPLICATE, "This study is in the graph: " + there,
						"a revision of it, or another study"));
			}
		});
	}

	private static List<String> alike(WriteTransaction transaction, ObjectNode content, List<Known> known,
			String replaced) {
		String author = content.path("publication").path("authors").path(0).asString("");
		int space = author.lastIndexOf(' ');
		return transaction.run(ALIKE, Map.of("drugs", ids(known, "Drug"), "diseases", ids(known, "Disease"), "year",
				content.path("publication").path("year").asInt(0), "author",
				((space > 0) ? author.substring(0, space) : author).toLowerCase(Locale.ROOT), "replaced", replaced),
				(row) -> row.text("id"));
	}

	private static List<String> ids(List<Known> known, String label) {
		return known.stream().filter((one) -> one.label().equals(label)).map(Known::id).toList();
	}

	private static UserError error(Finding finding) {
		UserErrorCode code = finding.message().endsWith("is missing") ? UserErrorCode.REQUIRED
				: finding.message().contains("already") ? UserErrorCode.DUPLICATE : UserErrorCode.INVALID;
		String near = finding.nearest().isEmpty() ? ""
				: " (did you mean " + String.join(" or ", finding.nearest()) + "?)";
		return UserError.at(finding.field(), code, finding.message() + near, finding.accepted().toArray(String[]::new));
	}

}
