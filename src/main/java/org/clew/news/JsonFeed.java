package org.clew.news;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * A feed as JSON Feed 1.1.
 */
final class JsonFeed {

	private static final String VERSION = "https://jsonfeed.org/version/1.1";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private JsonFeed() {
	}

	static byte[] write(Feed feed) {
		return JSON.writeValueAsBytes(Map.of("version", VERSION, "title", Feed.TITLE, "description", Feed.NOTICE,
				"home_page_url", feed.home() + "/", "feed_url", feed.self(), "language", "en", "items",
				feed.changes().stream().map((change) -> item(feed, change)).toList()));
	}

	private static Map<String, Object> item(Feed feed, Change change) {
		return Map.of("id", Feed.id(change), "url", feed.link(change), "title", Feed.title(change), "content_text",
				Feed.text(change), "date_published", change.at().toInstant().toString(), "authors",
				List.of(Map.of("name", change.by())), "tags",
				List.of(change.action().name(), change.recordType().words()), "_clew",
				Map.of("about", "The entry of the change log, as changesSince returns it", "sequence",
						change.sequence(), "record", change.recordId(), "touches", change.touches()));
	}

}
