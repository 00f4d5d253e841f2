package org.clew.news;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.clew.graph.RecordType;
import org.clew.graph.Row;
import org.clew.history.Action;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry of the change log.
 *
 * @param sequence its number, from 1 and without gaps
 * @param at when, in UTC
 * @param by who: the pseudonym of a contributor, {@code seed}, or a dataset's source
 * @param action what was done
 * @param recordType what kind of record it is
 * @param recordName what it was called
 * @param fields what it said before and after
 * @param why the reason that was given
 * @param touches drugs, diseases, targets and records that the change bears on
 * @param release the first release that contains it, once it is cut
 * @param hash chains the entry to the one before
 */
record Change(int sequence, OffsetDateTime at, String by, Action action, String recordId, RecordType recordType,
		@Nullable String recordName, List<FieldChange> fields, @Nullable String why, List<String> touches,
		@Nullable Integer release, String hash) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Map<String, String>>> FIELDS = new TypeReference<>() {
	};

	/**
	 * Reads an entry.
	 * @param row {@code entry}, its properties, and {@code release}
	 */
	static Change from(Row row) {
		Row entry = row.row("entry");
		return new Change(entry.number("sequence"), entry.values().get("at").asOffsetDateTime(), entry.text("who"),
				entry.constant(Action.class, "action"), entry.text("record"), RecordType.of(entry.text("type")),
				orNull(entry.text("name")),
				JSON.readValue(entry.text("fields"), FIELDS).stream().map(FieldChange::from).toList(),
				orNull(entry.text("why")), entry.texts("touches"), row.numberOrNull("release"), entry.text("hash"));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/**
	 * What became of one field of a record.
	 *
	 * @param field a property, or a type of relations
	 * @param before the value before, as JSON; null if there was none
	 * @param after the value after, as JSON; null if there is none
	 */
	record FieldChange(String field, @Nullable String before, @Nullable String after) {

		static FieldChange from(Map<String, String> change) {
			return new FieldChange(change.getOrDefault("field", ""), change.get("before"), change.get("after"));
		}

	}

}
