package org.clew.candidate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.candidate.question.PatientInput;
import org.clew.follow.Asker;
import org.clew.follow.FollowUp;
import org.clew.follow.FollowUp.FollowedQuestion;
import org.clew.follow.Standing;
import org.clew.security.Anybody;
import org.clew.security.Caller;
import org.clew.security.Client;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Lets people follow the candidates for a patient. The answer with the address of the
 * feed is kept nowhere, so there is no idempotency key: who asks twice follows twice.
 */
@Controller
class FollowController implements Asker {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.build();

	private final CandidateController candidates;

	private final FollowUp followUp;

	FollowController(CandidateController candidates, FollowUp followUp) {
		this.candidates = candidates;
		this.followUp = followUp;
	}

	@MutationMapping
	@Anybody
	FollowQuestionPayload followQuestion(@Argument PatientInput patient, @Argument @Nullable CandidateFilter filter,
			@ContextValue(name = Client.FROM, required = false) @Nullable String address) {
		String client = Caller.find().map((caller) -> "caller " + caller.id()).orElse("address " + address);
		try {
			String question = JSON.writeValueAsString(new Question(patient, filter));
			return new FollowQuestionPayload(this.followUp.follow(question, client), List.of());
		}
		catch (Refused refused) {
			return new FollowQuestionPayload(null, refused.errors());
		}
	}

	@Override
	public Standing ask(String question) {
		Question asked = JSON.readValue(question, Question.class);
		return new Standing(this.candidates.candidates(asked.patient(), asked.filter())
			.stream()
			.map((found) -> row(new Candidate(found)))
			.toList());
	}

	private static Standing.Row row(Candidate candidate) {
		List<String> grounds = candidate.found()
			.reasons()
			.stream()
			.map(Reason::new)
			.flatMap((reason) -> Stream.of(reason.recordId(), reason.targetId()).filter(Objects::nonNull).limit(1))
			.distinct()
			.sorted()
			.toList();
		return new Standing.Row(candidate.key(), candidate.drugs().stream().map((drug) -> drug.id()).toList(),
				candidate.name(), candidate.band().name(), candidate.found().isOpposed(), grounds);
	}

	/** A question as it is kept. */
	record Question(PatientInput patient, @Nullable CandidateFilter filter) {
	}

	/**
	 * What came of it.
	 *
	 * @param question where its feed is; null where it was refused
	 * @param userErrors why it was refused
	 */
	record FollowQuestionPayload(@Nullable FollowedQuestion question, List<UserError> userErrors) {
	}

}
