package org.clew.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.contribution.KnownRecords.Found;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.contribution.SubmissionState.Step;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.seed.DraftRecord;
import org.clew.seed.DraftRecord.Known;
import org.clew.seed.DraftRecord.Mention;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Brings what was accepted into the graph, as claims of a source of its own: so neither
 * the seed nor an import that comes again removes it or says it twice.
 */
@Component
class Publishing {

	/** People read it for Clew, as they do the seed: before any dataset. */
	private static final int PRECEDENCE = 0;

	private static final String LICENCE = "CC-BY-SA-4.0";

	private static final String STATED = """
			MATCH (:Source {id: $source})<-[:STATED_BY]-(n:Entity)
			RETURN DISTINCT n.id AS id
			""";

	private static final String THERE = """
			MATCH (n:Entity)
			WHERE n.id IN $ids
			RETURN n.id AS id
			""";

	private final KnownRecords known;

	Publishing(KnownRecords known) {
		this.known = known;
	}

	/**
	 * Publishes a submission that is accepted, if nothing that it needs is missing.
	 * @return it, published or still waiting
	 */
	Submission publish(Submissions submissions, Submission accepted) {
		List<Proposal> needs = submissions.proposals().neededBy(accepted.id());
		if (needs.stream().anyMatch((proposal) -> proposal.decidedAs() == null)) {
			return accepted;
		}
		WriteTransaction transaction = submissions.transaction();
		DraftRecord record = Draft.record(Json.tree(accepted.content()), accepted.source(), accepted.declaration());
		List<Known> named = named(transaction, record, accepted, needs);
		write(submissions, accepted, record.claims(named, PRECEDENCE));
		Submission published = submissions.save(accepted.in(Submissions.after(accepted, Step.PUBLISH)), Action.REVIEWED,
				null);
		supersede(submissions, published);
		return published;
	}

	private void write(Submissions submissions, Submission accepted, Batch batch) {
		WriteTransaction transaction = submissions.transaction();
		source(transaction, accepted.source(), "Contribution: " + accepted.title(), accepted.revision(),
				"Submitted by %s; read by %s".formatted(accepted.submitter(), String.join(", ", accepted.reviewers())),
				accepted.declaration().note());
		Recording recording = Recording.by(submissions.caller(), transaction.context());
		Set<String> ids = new LinkedHashSet<>(batch.nodes().stream().map(NodeClaim::id).toList());
		String before = accepted.source(accepted.revision() - 1);
		Set<String> gone = new LinkedHashSet<>(
				transaction.run(STATED, Map.of("source", before), (row) -> row.text("id")));
		gone.removeAll(ids);
		Set<String> touched = new LinkedHashSet<>(ids);
		touched.addAll(gone);
		Set<String> there = Set
			.copyOf(transaction.run(THERE, Map.of("ids", List.copyOf(ids)), (row) -> row.text("id")));
		recording.before(touched);
		if (accepted.revises() != null) {
			Claims.replace(transaction.context(), before, batch);
		}
		else {
			Claims.write(transaction.context(), batch, Publishing::dangling);
		}
		ids.forEach((id) -> recording
			.add(Entry.of(there.contains(id) ? Action.CHANGED : Action.ADDED, id).why("Submission " + accepted.id())));
		gone.forEach((id) -> recording.add(Entry.of(Action.SUPERSEDED, id).why("Submission " + accepted.id())));
		recording.write();
	}

	private static void dangling(LinkClaim link) {
		throw new Refused("submission", UserErrorCode.OUTDATED,
				"'%s' or '%s' is no longer in the graph".formatted(link.from(), link.to()));
	}

	private List<Known> named(WriteTransaction transaction, DraftRecord record, Submission accepted,
			List<Proposal> needs) {
		List<Mention> mentions = record.mentions()
			.stream()
			.filter((mention) -> !mention.label().equals("Source"))
			.toList();
		Found found = this.known.find(transaction::run, mentions);
		List<Known> named = new ArrayList<>(found.known());
		named.add(new Known("Source", accepted.source(), accepted.source(), accepted.source()));
		for (Mention mention : found.unknown()) {
			Proposal proposal = needs.stream()
				.filter((one) -> Drafting.means(Json.read(one.content(), ProposalInput.class), mention))
				.findFirst()
				.orElseThrow(() -> new Refused("submission", UserErrorCode.OUTDATED,
						"'%s' is no longer in the graph".formatted(mention.text())));
			named
				.add(new Known(mention.label(), String.valueOf(proposal.decidedAs()), proposal.name(), mention.text()));
		}
		if (!found.problems().isEmpty()) {
			throw new Refused(found.problems());
		}
		return named;
	}

	/**
	 * Makes the record of a proposal.
	 * @param proposal what was accepted
	 */
	String create(Submissions submissions, Proposal proposal) {
		WriteTransaction transaction = submissions.transaction();
		ProposalInput input = Json.read(proposal.content(), ProposalInput.class);
		Found there = this.known.find(transaction::run, input.names());
		if (there.unknown().size() < input.names().size()) {
			throw new Refused("proposal", UserErrorCode.DUPLICATE, "There is such a record by now", taken(there));
		}
		String source = "clew:source/" + proposal.id() + "/1";
		source(transaction, source, "Contribution: " + proposal.name(), 1,
				"Proposed by %s; read by %s".formatted(proposal.proposer(), submissions.caller()), null);
		DraftRecord record = input.draft(source);
		Found found = this.known.find(transaction::run,
				record.mentions().stream().filter((mention) -> !mention.label().equals("Source")).toList());
		if (!found.unknown().isEmpty()) {
			throw new Refused("proposal", UserErrorCode.WRONG_STATE,
					"It names '%s', which is not in the graph yet".formatted(found.unknown().getFirst().text()));
		}
		List<Known> known = new ArrayList<>(found.known());
		known.add(new Known("Source", source, source, source));
		Batch batch = record.claims(known, PRECEDENCE);
		Recording recording = Recording.by(submissions.caller(), transaction.context());
		recording.before(List.of(input.id()));
		Claims.write(transaction.context(), batch, Publishing::dangling);
		recording.add(Entry.of(Action.ADDED, input.id()).why("Proposal " + proposal.id()));
		recording.write();
		return input.id();
	}

	private static String[] taken(Found there) {
		return Stream
			.concat(there.known().stream().map((one) -> "sameAs: " + one.id() + " (" + one.name() + ")"),
					there.problems().stream().map(UserError::message))
			.distinct()
			.toArray(String[]::new);
	}

	private static void source(WriteTransaction transaction, String id, String name, int version, String attribution,
			@Nullable String note) {
		Map<String, Object> properties = new HashMap<>(
				Map.of("id", id, "name", name, "version", String.valueOf(version), "date",
						Submissions.now().substring(0, 10), "licence", LICENCE, "attribution", attribution));
		if (note != null) {
			properties.put("note", note);
		}
		Claims.source(transaction.context(), id, properties);
	}

	/** What it revises, and another extraction that it was compared with, give way. */
	private static void supersede(Submissions submissions, Submission published) {
		List<Submission> giveWay = new ArrayList<>();
		if (published.revises() != null) {
			giveWay.add(submissions.replaced(published.revises()));
		}
		giveWay.addAll(submissions.others(published.id(), Draft.keys(Json.tree(published.content()))));
		giveWay.forEach((other) -> submissions.save(
				other.in(Submissions.after(other, Step.SUPERSEDE)).supersededBy(published.id()), Action.SUPERSEDED,
				null));
	}

}
