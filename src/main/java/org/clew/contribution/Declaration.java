package org.clew.contribution;

import java.util.ArrayList;
import java.util.List;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.AgentType;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know about how a submission came about.
 *
 * @param conflictOfInterest of whoever submits it
 * @param funding of the study, as it prints that itself
 * @param machineAssisted whether a machine helped to read the study
 * @param machine which, if one did
 */
record Declaration(String conflictOfInterest, String funding, boolean machineAssisted, @Nullable String machine) {

	AgentType agentType() {
		return this.machineAssisted ? AgentType.MANUAL_VALIDATION_OF_AUTOMATED_AGENT : AgentType.MANUAL_AGENT;
	}

	/** As a sentence of the source that is made of the submission. */
	String note() {
		String extraction = this.machineAssisted ? "Read with the help of " + this.machine : "Read without a machine";
		return "Conflict of interest of the contributor: %s. Funding of the study: %s. %s."
			.formatted(plain(this.conflictOfInterest), plain(this.funding), plain(extraction));
	}

	private static String plain(String text) {
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	/** The same, as it is submitted. */
	record DeclarationInput(@Nullable String conflictOfInterest, @Nullable String funding,
			@Nullable Boolean machineAssisted, @Nullable String machine) {

		List<UserError> problems() {
			List<UserError> problems = new ArrayList<>();
			required(problems, "conflictOfInterest", this.conflictOfInterest, "a statement, such as 'none'");
			required(problems, "funding", this.funding, "what the study says of it, such as 'not stated'");
			if (this.machineAssisted == null) {
				required(problems, "machineAssisted", null, "true or false");
			}
			if (Boolean.TRUE.equals(this.machineAssisted)) {
				required(problems, "machine", this.machine, "the name and version of the program");
			}
			return problems;
		}

		private static void required(List<UserError> problems, String field, @Nullable String text, String accepted) {
			if (text == null || text.isBlank()) {
				problems.add(UserError.at("declaration." + field, UserErrorCode.REQUIRED, "Nothing is stated here",
						accepted));
			}
		}

		Declaration checked() {
			return new Declaration(text(this.conflictOfInterest), text(this.funding),
					Boolean.TRUE.equals(this.machineAssisted), this.machine);
		}

		private static String text(@Nullable String text) {
			return (text != null) ? text.strip() : "";
		}

	}

}
