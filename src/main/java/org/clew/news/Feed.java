package org.clew.news;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

}
