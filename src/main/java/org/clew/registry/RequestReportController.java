package org.clew.registry;

import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.Slice;
import org.clew.registry.report.Moderation;
import org.clew.registry.report.ModerationDecision;
import org.clew.registry.report.RequestReport;
import org.clew.registry.report.RequestReportInput;
import org.clew.registry.report.RequestReportPayload;
import org.clew.registry.report.RequestReports;
import org.clew.security.Caller;
import org.clew.security.Requires;
import org.clew.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Takes reports, and shows them to their authors and to moderators: to nobody else. */
@Controller
class RequestReportController {

	private final RequestReports reports;

	private final Moderation moderation;

	RequestReportController(RequestReports reports, Moderation moderation) {
		this.reports = reports;
		this.moderation = moderation;
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	RequestReportPayload reportRequest(@Argument RequestReportInput input, @Argument String idempotencyKey) {
		return this.reports.report(Caller.current(), input, idempotencyKey);
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	RequestReportPayload updateRequest(@Argument String id, @Argument RequestReportInput input,
			@Argument String idempotencyKey) {
		return this.reports.update(Caller.current(), id, input, idempotencyKey);
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	RequestReportPayload withdrawRequest(@Argument String id, @Argument String idempotencyKey) {
		return this.reports.withdraw(Caller.current(), id, idempotencyKey);
	}

	@MutationMapping
	@Requires(Role.REVIEWER)
	RequestReportPayload moderateRequest(@Argument String id, @Argument int version,
			@Argument ModerationDecision decision, @Argument @Nullable String comment,
			@Argument String idempotencyKey) {
		return this.moderation.moderate(Caller.current(), id, version, decision, comment, idempotencyKey);
	}

	@QueryMapping
	@Requires(Role.CONTRIBUTOR)
	Page<RequestReport> myRequests(@Arguments PageRequest page) {
		String author = Caller.current().id();
		String list = "myRequests:" + author;
		Slice slice = page.slice(list);
		return Page.of(list, slice, this.reports.of(author, slice));
	}

	@QueryMapping
	@Requires(Role.REVIEWER)
	Page<RequestReport> requestsToModerate(@Arguments PageRequest page) {
		Caller moderator = Caller.current();
		String list = "requestsToModerate:" + moderator.id();
		Slice slice = page.slice(list);
		return Page.of(list, slice, this.moderation.toModerate(moderator, slice));
	}

}
