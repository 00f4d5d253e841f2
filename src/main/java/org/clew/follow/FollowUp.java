package org.clew.follow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.follow.Followed.News;
import org.clew.follow.FollowedQuestions.Kept;
import org.clew.graph.Moment;
import org.clew.news.Causes;
import org.clew.security.HourlyRate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Follows the answers of questions. A question is asked again when its feed is read after
 * the data changed: so one that nobody reads costs nothing.
 */
@Component
public class FollowUp {

	private static final int CAUSES = 10;

	private final FollowedQuestions questions;

	private final ObjectProvider<Asker> asker;

	private final Causes causes;

	private final FollowSettings settings;

	private final String version = Objects.requireNonNullElse(FollowUp.class.getPackage().getImplementationVersion(),
			"unreleased");

	private final HourlyRate rate;

	FollowUp(FollowedQuestions questions, ObjectProvider<Asker> asker, Causes causes, FollowSettings settings) {
		this.questions = questions;
		this.asker = asker;
		this.causes = causes;
		this.settings = settings;
		this.rate = new HourlyRate(settings.perHour());
	}

	/**
	 * Begins to follow a question.
	 * @param client whom the limit counts it for
	 * @return where its feed is
	 * @throws Refused if too many are followed
	 */
	public FollowedQuestion follow(String question, String client) {
		take(client);
		int seen = this.causes.head();
		Standing standing = this.asker.getObject().ask(question);
		FeedKey key = FeedKey.random();
		long until = this.questions.add(key, new Followed(question, seen, this.version, standing, List.of()));
		String address = QuestionFeedController.PATH + key.text();
		return new FollowedQuestion(address + ".atom", address + ".json",
				Instant.ofEpochMilli(until).atOffset(ZoneOffset.UTC));
	}

	private void take(String client) {
		if (!this.rate.take(client)) {
			throw new Refused("patient", UserErrorCode.TOO_MANY, "Too many questions came from here to be followed",
					this.settings.perHour() + " in an hour");
		}
	}

	/**
	 * Brings a question up to date.
	 * @return nothing if it is not followed
	 */
	Optional<Followed> read(FeedKey key) {
		return this.questions.find(key).map((kept) -> upToDate(key, kept));
	}

	/** If somebody else was faster, their entry stands. */
	private Followed upToDate(FeedKey key, Kept kept) {
		Followed before = kept.followed();
		int head = this.causes.head();
		if (before.seen() == head && before.by().equals(this.version)) {
			return before;
		}
		Standing standing = Moment.hold(() -> this.asker.getObject().ask(before.question()));
		Difference difference = Difference.between(before.standing(), standing);
		List<News> news = difference.moves().isEmpty() ? List.of()
				: List.of(News.of("urn:uuid:" + UUID.randomUUID(),
						Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), difference,
						this.causes.of(difference.records(), before.seen(), CAUSES)));
		Followed after = before.with(head, this.version, standing, news);
		return this.questions.replace(key, after, kept.revision()) ? after
				: this.questions.find(key).map(Kept::followed).orElse(after);
	}

	boolean forget(FeedKey key) {
		return this.questions.delete(key);
	}

	/**
	 * Where the feed of a question is.
	 *
	 * @param atom as Atom, below the address of the server
	 * @param json as JSON Feed
	 * @param until how long it is kept if nobody reads it
	 */
	public record FollowedQuestion(String atom, String json, OffsetDateTime until) {
	}

}
