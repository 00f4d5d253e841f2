package org.clew.contribution;

import java.util.ArrayList;
import java.util.List;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.Curie;
import org.clew.graph.Row;
import org.clew.seed.DraftRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drug, target or disease that a study needs and Clew does not have.
 *
 * @param id its identifier among proposals
 * @param kind what it is
 * @param state how far it has come
 * @param name its name
 * @param curie the identifier that the record is to have
 * @param proposer who proposed it, as a pseudonym
 * @param content the record, as JSON
 * @param decidedAs the record that it became, or turned out to be
 */
record Proposal(String id, ProposalKind kind, ProposalState state, String name, String curie, String proposer,
		String content, @Nullable String decidedAs) {

	static Proposal from(Row row) {
		return new Proposal(row.text("id"), row.constant(ProposalKind.class, "kind"),
				row.constant(ProposalState.class, "state"), row.text("name"), row.text("curie"), row.text("proposer"),
				row.text("content"), row.textOrNull("decidedAs"));
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

		SUBMITTED, ACCEPTED, REJECTED

	}

	/**
	 * The same, as it is submitted.
	 */
	record ProposalInput(ProposalKind kind, String name, String id, @Nullable List<String> synonyms,
			@Nullable List<String> parents, @Nullable String targetType, @Nullable String symbol, String reference) {

		/** What its file would hold. */
		ObjectNode content(String source) {
			ObjectNode content = Json
				.tree(new Content(this.id, this.name, this.synonyms, this.parents, this.targetType, this.symbol));
			content.putArray("statedBy").addObject().put("source", source).put("statement", this.reference);
			return content;
		}

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
			if (Curie.parse(this.id).isEmpty()) {
				problems.add(UserError.at("id", UserErrorCode.INVALID, "'%s' is no CURIE".formatted(this.id),
						"an identifier of ChEMBL, HGNC or Mondo, or clew: and a readable slug"));
			}
			return problems;
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
