package org.clew.follow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.clew.api.InvalidRequest;
import org.clew.api.UnknownIdentifier;
import org.clew.follow.Followed.News;
import org.clew.news.Feed;
import org.clew.news.Feed.Item;
import org.clew.security.Anybody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Tells whoever has the address what became of an answer. Neither address nor feed says
 * anything of the patient.
 */
@Controller
class QuestionFeedController {

	static final String PATH = "/feeds/question/";

	private static final String TITLE = "Clew: a followed question";

	private static final String BY = "Clew";

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private static final MediaType JSON_FEED = new MediaType("application", "feed+json", StandardCharsets.UTF_8);

	private final FollowUp followUp;

	QuestionFeedController(FollowUp followUp) {
		this.followUp = followUp;
	}

	@GetMapping(PATH + "{key}.atom")
	@Nullable ResponseEntity<?> atom(@PathVariable String key, ServletWebRequest request) {
		return answer(key, request, ATOM, Feed::atom);
	}

	@GetMapping(PATH + "{key}.json")
	@Nullable ResponseEntity<?> json(@PathVariable String key, ServletWebRequest request) {
		return answer(key, request, JSON_FEED, Feed::json);
	}

	@MutationMapping
	@Anybody
	boolean unfollowQuestion(@Argument String feed) {
		return key(feed.replaceFirst("^.*/", "").replaceFirst("\\.(atom|json)$", "")).filter(this.followUp::forget)
			.isPresent();
	}

	/** What is wrong with it would tell of the patient. */
	@ExceptionHandler({ InvalidRequest.class, UnknownIdentifier.class, JacksonException.class })
	ProblemDetail outdated() {
		return ProblemDetail.forStatusAndDetail(HttpStatus.GONE,
				"This version of Clew cannot ask the question as it was kept: follow it anew");
	}

	private @Nullable ResponseEntity<?> answer(String text, ServletWebRequest request, MediaType type,
			Function<Feed, byte[]> format) {
		Feed feed = key(text).flatMap(this.followUp::read).map(QuestionFeedController::feed).orElse(null);
		if (feed == null) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND)
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
						"No question is followed here: it was ended, or nobody read it for long"));
		}
		if (request.checkNotModified(feed.tag(), feed.updated().toEpochMilli())) {
			return null;
		}
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header("X-Robots-Tag", "noindex")
			.body(format.apply(feed));
	}

	private static Optional<FeedKey> key(String text) {
		return FeedKey.isOne(text) ? Optional.of(new FeedKey(text)) : Optional.empty();
	}

	private static Feed feed(Followed followed) {
		String home = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		return new Feed(home, ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString(), TITLE,
				followed.news().stream().map((news) -> item(news, home)).toList());
	}

	private static Item item(News news, String home) {
		return new Item(news.id(), news.title(), Instant.parse(news.at()), BY, home + "/", news.text(), List.of(),
				Map.of("about", "What became of candidates, and the entries of the change log that bear on it", "moves",
						news.moves(), "more", news.more(), "causes", news.causes()));
	}

}
