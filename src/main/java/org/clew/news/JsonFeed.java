package org.clew.news;

import java.util.List;
import java.util.Map;

import org.clew.news.Feed.Item;
import tools.jackson.databind.json.JsonMapper;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {

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
