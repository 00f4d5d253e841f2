package org.clew.news;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.clew.api.InvalidRequest;
import org.clew.api.UnknownIdentifier;
import org.clew.graph.Slice;
import org.clew.news.Changes.Range;
import org.clew.news.Feed.ChangeItem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The newest changes of evidence as feeds, for those who hold no connection. */
@Controller
class FeedController {

	/** As many as readers look for; what is older is in {@code changesSince}. */
	private static final int ENTRIES = 50;

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private static final MediaType JSON_FEED = new MediaType("application", "feed+json", StandardCharsets.UTF_8);

	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private static final String TITLE = "Clew: new and changed evidence";

	private final Changes changes;

	private final Topics topics;

	FeedController(Changes changes, Topics topics) {
		this.changes = changes;
		this.topics = topics;
	}

	@GetMapping("/feeds/evidence.atom")
	@Nullable ResponseEntity<byte[]> atom(@RequestParam @Nullable String disease, @RequestParam @Nullable String drug,
			@RequestParam @Nullable String target, ServletWebRequest request) {
		Feed feed = feed(disease, drug, target);
		return isKnown(feed, request) ? null : answer(ATOM).body(feed.atom());
	}

	@GetMapping("/feeds/evidence.json")
	@Nullable ResponseEntity<byte[]> json(@RequestParam @Nullable String disease, @RequestParam @Nullable String drug,
			@RequestParam @Nullable String target, ServletWebRequest request) {
		Feed feed = feed(disease, drug, target);
		return isKnown(feed, request) ? null : answer(JSON_FEED).body(feed.json());
	}

	/** A feed of what does not exist would be empty for ever, and nobody would notice. */
	@ExceptionHandler({ InvalidRequest.class, UnknownIdentifier.class })
	ProblemDetail unknown(RuntimeException problem) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
	}

	private Feed feed(@Nullable String disease, @Nullable String drug, @Nullable String target) {
		ChangeFilter filter = this.topics.of(ChangeFilter.EVIDENCE, disease, drug, target);
		String home = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		List<Feed.Item> newest = this.changes
			.page(filter, new Range(0, Changes.END), true, new Slice(ENTRIES, false, null))
			.items()
			.stream()
			.map((item) -> ChangeItem.of(item.item(), home))
			.toList();
		return new Feed(home, ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString(), TITLE, newest);
	}

	/** Nothing is the same feed but the same entries: those are never altered. */
	private static boolean isKnown(Feed feed, ServletWebRequest request) {
		return request.checkNotModified(feed.tag(), feed.updated().toEpochMilli());
	}

	private static ResponseEntity.BodyBuilder answer(MediaType type) {
		return ResponseEntity.ok().contentType(type).cacheControl(CACHE);
	}

}
