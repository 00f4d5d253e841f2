package org.clew.candidate.loading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.clew.graph.Row;

/** Which records changed, as the change log lists them. */
final class Changes {

	static final String STATEMENT = """
			MATCH (change:Change)
			WHERE change.sequence > $from AND change.sequence <= $to
			RETURN change.action AS action, change.record AS record, change.type AS type, change.touches AS touches
			ORDER BY change.sequence
			LIMIT $most
			""";

	/** What moves what others stand on: the hierarchy, and which records are one. */
	private static final Set<String> FOUNDATIONS = Set.of("Disease", "Alteration", "Entity");

	private static final Set<String> GONE = Set.of("REMOVED", "JOINED");

	private final Map<What, Set<String>> records = new EnumMap<>(What.class);

	private final Set<String> touched = new HashSet<>();

	private boolean shakesFoundations;

	void add(Row change) {
		String type = change.text("type");
		What what = What.of(type);
		boolean gone = GONE.contains(change.text("action"));
		this.shakesFoundations |= FOUNDATIONS.contains(type)
				|| (gone && (what == What.DRUG || what == What.TARGET || "JOINED".equals(change.text("action"))));
		if (what != null) {
			this.records.computeIfAbsent(what, (kind) -> new LinkedHashSet<>()).add(change.text("record"));
			this.touched.addAll(change.texts("touches"));
		}
	}

	/**
	 * {@return whether more may have changed than can be exchanged one by one}
	 */
	boolean shakesFoundations() {
		return this.shakesFoundations;
	}

	boolean isEmpty() {
		return this.records.isEmpty();
	}

	Set<String> of(What what) {
		return this.records.getOrDefault(what, Set.of());
	}

	/**
	 * {@return identifiers of the drugs, diseases and targets that any of the records
	 * names or named}
	 */
	Set<String> touched() {
		return this.touched;
	}

}
