package org.clew.news;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.clew.news.Change.FieldChange;
import org.springframework.web.util.UriUtils;

/**
 * A feed of changes, before it has a format.
 *
 * @param home where Clew is, without a slash at the end
 * @param self where the feed is
 * @param changes the newest first
 */
record Feed(String home, String self, List<Change> changes) {

	static final String TITLE = "Clew: new and changed evidence";

	/** Feeds are read out of context, so each says what it is not. */
	static final String NOTICE = "Information for clinicians, from published sources; no medical advice.";

	/**
	 * What changes with the newest entry and with nothing else.
	 * @return an entity tag
	 */
	String tag() {
		return "W/\"%d-%d\"".formatted(this.changes.isEmpty() ? 0 : this.changes.getFirst().sequence(),
				this.changes.size());
	}

	Instant updated() {
		return this.changes.isEmpty() ? Instant.EPOCH : this.changes.getFirst().at().toInstant();
	}

	/** The identifier of the feed: that of its address. */
	String id() {
		return uuid(this.self);
	}

	/** An entry is told from all others by its hash. */
	static String id(Change change) {
		return uuid(change.hash());
	}

	private static String uuid(String text) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	static String title(Change change) {
		String name = (change.recordName() != null) ? change.recordName() : change.recordId();
		return "%s %s: %s".formatted(change.recordType().words(),
				change.action().name().toLowerCase(Locale.ROOT).replace('_', ' '), name);
	}

	/** What a reader needs to see whether it matters to them. */
	static String text(Change change) {
		String fields = change.fields().stream().map(FieldChange::field).collect(Collectors.joining(", "));
		return "%s, %s by %s%s. About: %s%s.".formatted(change.recordId(),
				change.action().name().toLowerCase(Locale.ROOT), change.by(),
				(change.why() != null) ? " (" + change.why() + ")" : "", String.join(", ", change.touches()),
				fields.isEmpty() ? "" : ". Fields: " + fields);
	}

	/** The page of a study; what it reports is found there. */
	String link(Change change) {
		String study = change.touches()
			.stream()
			.filter((id) -> change.recordId().startsWith(id + "/"))
			.findFirst()
			.orElse(change.recordId());
		return "%s/study/%s".formatted(this.home, UriUtils.encodePath(study, StandardCharsets.UTF_8));
	}

}
