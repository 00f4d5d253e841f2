package org.clew.news;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.clew.news.Change.FieldChange;
import org.clew.news.Feed.Item;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriUtils;

/**
 * A feed, before it has a format.
 *
 * @param home where Clew is, without a slash at the end
 * @param self where the feed is
 * @param title what it is called
 * @param items the newest first
 */
public record Feed(String home, String self, String title, List<Item> items) {

	/** Feeds are read out of context, so each says what it is not. */
	static final String NOTICE = "Information for clinicians, from published sources; no medical advice.";

	/** What changes with the newest entry and with nothing else. */
	public String tag() {
		return "W/\"%s-%d\"".formatted(this.items.isEmpty() ? "0" : this.items.getFirst().id(), this.items.size());
	}

	/**
	 * When it got its newest entry.
	 * @return long ago if it has none
	 */
	public Instant updated() {
		return this.items.isEmpty() ? Instant.EPOCH : this.items.getFirst().at();
	}

	/**
	 * Writes it as Atom (RFC 4287).
	 * @return a document in UTF-8
	 */
	public byte[] atom() {
		return AtomFeed.write(this);
	}

	/**
	 * Writes it as JSON Feed 1.1.
	 * @return a document in UTF-8
	 */
	public byte[] json() {
		return JsonFeed.write(this);
	}

	/** The identifier of the feed: that of its address. */
	String id() {
		return uuid(this.self);
	}

	static String uuid(String text) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * An entry.
	 *
	 * @param id tells it from all others
	 * @param title what happened, in a line
	 * @param at when
	 * @param by whose doing it is
	 * @param link where more of it is
	 * @param text what a reader needs to see whether it matters to them
	 * @param tags words to sort it by
	 * @param more the same for programs
	 */
	public record Item(String id, String title, Instant at, String by, String link, String text, List<String> tags,
			Map<String, Object> more) {
	}

	/** A feed as JSON Feed 1.1. */
	static final class JsonFeed {

		private static final String VERSION = "https://jsonfeed.org/version/1.1";

		private static final JsonMapper JSON = JsonMapper.builder().build();

		private JsonFeed() {
		}

		static byte[] write(Feed feed) {
			return JSON.writeValueAsBytes(Map.of("version", VERSION, "title", feed.title(), "description", Feed.NOTICE,
					"home_page_url", feed.home() + "/", "feed_url", feed.self(), "language", "en", "items",
					feed.items().stream().map(JsonFeed::item).toList()));
		}

		private static Map<String, Object> item(Item item) {
			return Map.of("id", item.id(), "url", item.link(), "title", item.title(), "content_text", item.text(),
					"date_published", item.at().toString(), "authors", List.of(Map.of("name", item.by())), "tags",
					item.tags(), "_clew", item.more());
		}

	}

	/** An entry of the change log as one of a feed. */
	static final class ChangeItem {

		private ChangeItem() {
		}

		static Item of(Change change, String home) {
			return new Item(Feed.uuid(change.hash()), title(change), change.at().toInstant(), change.by(),
					link(change, home), text(change), List.of(change.action().name(), change.recordType().words()),
					Map.of("about", "The entry of the change log, as changesSince returns it", "sequence",
							change.sequence(), "record", change.recordId(), "touches", change.touches()));
		}

		static String title(Change change) {
			String name = (change.recordName() != null) ? change.recordName() : change.recordId();
			return "%s %s: %s".formatted(change.recordType().words(),
					change.action().name().toLowerCase(Locale.ROOT).replace('_', ' '), name);
		}

		private static String text(Change change) {
			String fields = change.fields().stream().map(FieldChange::field).collect(Collectors.joining(", "));
			return "%s, %s by %s%s. About: %s%s.".formatted(change.recordId(),
					change.action().name().toLowerCase(Locale.ROOT), change.by(),
					(change.why() != null) ? " (" + change.why() + ")" : "", String.join(", ", change.touches()),
					fields.isEmpty() ? "" : ". Fields: " + fields);
		}

		/** The page of a study; what it reports is found there. */
		private static String link(Change change, String home) {
			String study = change.touches()
				.stream()
				.filter((id) -> change.recordId().startsWith(id + "/"))
				.findFirst()
				.orElse(change.recordId());
			return "%s/study/%s".formatted(home, UriUtils.encodePath(study, StandardCharsets.UTF_8));
		}

	}

}
