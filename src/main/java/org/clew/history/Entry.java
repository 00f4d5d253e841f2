package org.clew.history;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be written into the change log.
 *
 * @param action what was done
 * @param record identifies the record
 * @param type the kind of record, such as {@code Study}; null for a record of the graph,
 * whose label tells
 * @param why the reason, as somebody gave it; null if nobody did
 * @param audience who may read the entry
 * @param before properties before; null for a record of the graph, which
 * {@link Recording#before} read
 * @param after properties after; null for a record of the graph, which is read when the
 * entry is written
 * @param touches identifiers of drugs, diseases and targets that the change bears on,
 * besides those that the graph tells
 */
public record Entry(Action action, String record, @Nullable String type, @Nullable String why, Audience audience,
		@Nullable Map<String, ?> before, @Nullable Map<String, ?> after, List<String> touches) {

	/**
	 * A public entry on a record of the graph: what changed, and which drugs, diseases
	 * and targets it bears on, is read from the graph.
	 */
	public static Entry of(Action action, String record) {
		return new Entry(action, record, null, null, Audience.PUBLIC, null, null, List.of());
	}

	/**
	 * An entry on what is no record of the graph, for curators only.
	 * @param type the kind of record, such as {@code Submission}
	 * @param before what of its properties may be told, before
	 */
	public static Entry of(Action action, String type, String record, Map<String, ?> before, Map<String, ?> after) {
		return new Entry(action, record, type, null, Audience.CURATORS, before, after, List.of());
	}

	public Entry why(@Nullable String reason) {
		return new Entry(this.action, this.record, this.type, reason, this.audience, this.before, this.after,
				this.touches);
	}

	public Entry touching(List<String> ids) {
		return new Entry(this.action, this.record, this.type, this.why, this.audience, this.before, this.after,
				List.copyOf(ids));
	}

	public Entry in(Audience readers) {
		return new Entry(this.action, this.record, this.type, this.why, readers, this.before, this.after, this.touches);
	}

	/** Who may read an entry. */
	public enum Audience {

		/** Everybody. */
		PUBLIC,

		/** Those who curate: what is not published, or concerns somebody's rights. */
		CURATORS

	}

}
