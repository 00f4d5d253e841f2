package org.clew.contribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.clew.api.InvalidRequest;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.Curie;
import org.clew.graph.Row;
import org.clew.security.Caller;
import org.clew.security.Kept;
import org.clew.seed.DraftRecord;
import org.clew.seed.DraftRecord.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drug, target or disease that a study needs and Clew does not have.
 *
 * @param id its identifier among proposals
 * @param kind what it is
 * @param state how far it has come
 * @param curie the identifier that the record is to have
 * @param proposer who proposed it, as a pseudonym
 * @param content the record, as JSON
 * @param decidedAs the record that it became, or turned out to be
 */
record Proposal(String id, int version, ProposalKind kind, ProposalState state, String name, String curie,
		String proposer, String content, @Nullable String decidedAs) {

	static Proposal from(Row row) {
		return new Proposal(row.text("id"), row.number("version"), row.constant(ProposalKind.class, "kind"),
				row.constant(ProposalState.class, "state"), row.text("name"), row.text("curie"), row.text("proposer"),
				row.text("content"), row.textOrNull("decidedAs"));
	}

	/**
	 * What a draft would propose.
	 * @param proposer whose draft it is
	 * @param input what it says
	 * @return the proposal, which nobody else sees
	 */
	static Proposal drafted(String proposer, ProposalInput input) {
		return new Proposal(id(proposer, input), 0, input.kind(), ProposalState.DRAFT, input.name(), input.id(),
				proposer, Json.write(input), null);
	}

	/**
	 * What is kept of a proposal. It is its proposer's: whoever else proposes the same
	 * record makes another.
	 * @param proposer who makes it
	 * @param input what it says
	 */
	static Map<String, Object> stored(String proposer, ProposalInput input) {
		return Map.of("id", id(proposer, input), "kind", input.kind().name(), "name", input.name(), "curie", input.id(),
				"key", Curie.normalize(input.id()), "nameKey", input.name().toLowerCase(Locale.ROOT), "content",
				Json.write(input));
	}

	private static String id(String proposer, ProposalInput input) {
		String whole = proposer + "\n" + Curie.normalize(input.id());
		return "proposal-" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
	}

	boolean isSeenBy(Caller caller) {
		return Kept.PROPOSAL.isSeenBy(caller, this.proposer);
	}

	/** What can be proposed. */
	enum ProposalKind {

		DRUG("Drug"), TARGET("Target"), DISEASE("Disease");

		private final String label;

		ProposalKind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	/** How far a proposal has come. */
	enum ProposalState {

		DRAFT, SUBMITTED, ACCEPTED, REJECTED

	}

	/** The same, as it is submitted. */
	record ProposalInput(ProposalKind kind, String name, String id, @Nullable List<String> synonyms,
			@Nullable List<String> parents, @Nullable String targetType, @Nullable String symbol, String reference) {

		/** What its file would hold. */
		ObjectNode content(String source) {
			ObjectNode content = Json
				.tree(new Content(this.id, this.name, this.synonyms, this.parents, this.targetType, this.symbol));
			content.putArray("statedBy").addObject().put("source", source).put("statement", this.reference);
			return content;
		}

		/** An address of any other kind may be a program that a reader's browser runs. */
		private static final Pattern REFERENCE = Pattern.compile(
				"https?://[^\\s/]+\\.\\S+|(doi|DOI|PMID|PMC|ISBN|NCT|EUCT):\\s?\\S+|(?![a-zA-Z][a-zA-Z0-9+.-]*:\\S).*\\p{L}.*",
				Pattern.DOTALL);

		/** A disease without a parent hangs nowhere, and no question leads to it. */
		List<UserError> problems() {
			List<UserError> problems = new ArrayList<>();
			if (this.kind == ProposalKind.DISEASE && (this.parents == null || this.parents.isEmpty())) {
				problems.add(UserError.at("parents", UserErrorCode.REQUIRED, "A disease needs a parent",
						"names or identifiers of diseases that it is a kind of"));
			}
			if (this.kind == ProposalKind.TARGET && this.targetType == null) {
				problems.add(UserError.at("targetType", UserErrorCode.REQUIRED, "A target needs a type"));
			}
			if (this.name.isBlank()) {
				problems.add(UserError.at("name", UserErrorCode.REQUIRED, "The name is missing"));
			}
			if (!REFERENCE.matcher(this.reference.strip()).matches()) {
				problems.add(UserError.at("reference", UserErrorCode.INVALID,
						"'%s' leads nowhere".formatted(InvalidRequest.cut(this.reference)),
						"an address with http or https", "a DOI, PMID or trial number", "the words of a citation"));
			}
			if (Curie.parse(this.id).isEmpty()) {
				problems.add(UserError.at("id", UserErrorCode.INVALID,
						"'%s' is no CURIE".formatted(InvalidRequest.cut(this.id)),
						"an identifier of ChEMBL, HGNC or Mondo, or clew: and a readable slug"));
			}
			return problems;
		}

		/** What no other record may be called. */
		List<Mention> names() {
			return List.of(new Mention("id", this.id, this.kind.label()),
					new Mention("name", this.name, this.kind.label()));
		}

		DraftRecord draft(String source) {
			return new DraftRecord(this.kind.label(), content(source));
		}

		/** The fields of a file of the seed. */
		private record Content(String id, String name, @Nullable List<String> synonyms, @Nullable List<String> parents,
				@Nullable String type, @Nullable String symbol) {
		}

	}

}
