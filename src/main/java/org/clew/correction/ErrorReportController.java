package org.clew.correction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.api.MutationRequest;
import org.clew.api.Mutations;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.correction.ErrorReport.ErrorDecision;
import org.clew.correction.ErrorReport.ErrorReportState;
import org.clew.correction.ErrorReport.ErrorReportStatus;
import org.clew.graph.Entity;
import org.clew.graph.Slice;
import org.clew.graph.WriteTransaction;
import org.clew.security.Anybody;
import org.clew.security.Caller;
import org.clew.security.Client;
import org.clew.security.Requires;
import org.clew.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Controller;

/** Takes reports of errors from anybody, and shows them to curators. */
@Controller
class ErrorReportController {

	private final ErrorReports reports;

	private final Mutations mutations;

	private final boolean curated;

	ErrorReportController(ErrorReports reports, Mutations mutations, ObjectProvider<JwtDecoder> issuer) {
		this.reports = reports;
		this.mutations = mutations;
		this.curated = issuer.stream().findAny().isPresent();
	}

	@MutationMapping
	@Anybody
	ErrorReportPayload reportError(@Argument ErrorReportInput input, @Argument String idempotencyKey,
			@ContextValue(name = Client.FROM, required = false) @Nullable String address) {
		String reporter = Caller.find().map(Caller::id).orElse("");
		String client = reporter.isEmpty() ? "address " + address : "caller " + reporter;
		return run(client, "reportError", idempotencyKey, input, (transaction) -> {
			hasCurators();
			return this.reports.report(transaction, input, reporter, client);
		});
	}

	/** Nobody would read it, and whoever sent it would wait. */
	private void hasCurators() {
		if (!this.curated) {
			throw new Refused("input", UserErrorCode.NOT_ALLOWED,
					"This server knows no issuer of tokens, so it has no curators: tell whoever runs it");
		}
	}

	@MutationMapping
	@Requires(Role.CURATOR)
	ErrorReportPayload decideErrorReport(@Argument String handle, @Argument int version,
			@Argument ErrorDecision decision, @Argument @Nullable String answer, @Argument String idempotencyKey) {
		Caller curator = Caller.current();
		return run(curator.id(), "decideErrorReport", idempotencyKey, Arrays.asList(handle, version, decision, answer),
				(transaction) -> this.reports.decide(transaction, curator, handle, version, decision, answer));
	}

	@QueryMapping
	@Nullable ErrorReportStatus errorReportStatus(@Argument String handle) {
		return this.reports.byHandle(handle).map(ErrorReport::status).orElse(null);
	}

	@QueryMapping
	@Requires(Role.CONTRIBUTOR)
	Page<ErrorReport> errorReports(@Argument @Nullable List<ErrorReportState> state, @Arguments PageRequest page) {
		Caller caller = Caller.current();
		List<ErrorReportState> states = (state != null) ? state : List.of();
		String list = "errorReports " + states + " " + caller.id() + " " + caller.roles();
		Slice slice = page.slice(list);
		return Page.of(list, slice, this.reports.of(caller, states, slice));
	}

	private ErrorReportPayload run(String caller, String mutation, String key, Object arguments,
			Function<WriteTransaction, ErrorReport> work) {
		return this.mutations.run(new MutationRequest(caller, mutation, key, arguments), ErrorReportPayload.class,
				(transaction) -> ErrorReportPayload.of(work.apply(transaction)), ErrorReportPayload::refused);
	}

	/** The record that a report speaks of, as long as there is one. */
	@Configuration(proxyBeanMethods = false)
	static class Fields {

		@Bean
		BatchedFields errorReportFields() {
			return () -> List
				.of(BatchedField.reference(ErrorReport.class, "record", Entity.class, ErrorReport::recordId));
		}

	}

	/**
	 * What came of a mutation of a report. As answers are kept for retries, it has
	 * nothing of what the report says.
	 *
	 * @param report how far it has come; null where the mutation was refused
	 * @param userErrors why it was refused
	 */
	record ErrorReportPayload(@Nullable ErrorReportStatus report, List<UserError> userErrors) {

		static ErrorReportPayload of(ErrorReport report) {
			return new ErrorReportPayload(report.status(), List.of());
		}

		static ErrorReportPayload refused(List<UserError> errors) {
			return new ErrorReportPayload(null, errors);
		}

	}

}
