package org.clew.news;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.news.Change.FieldChange;
import org.clew.news.Feed.Item;

import org.springframework.web.util.UriUtils;

/** An entry of the change log as one of a feed. */
final class ChangeItem {

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
