package org.clew.ingest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clew.claim.Claims.Changes;
import org.clew.claim.Tally;

/** What became of the files of an import. */
public final class ImportReport {

	private static final int SHOWN = 20;

	private static final int MOST_NAMES = 10_000;

	private final boolean dryRun;

	private long rows;

	private long things;

	private long links;

	private Changes changes = Changes.NONE;

	private long matchedNames;

	private Duration duration = Duration.ZERO;

	private final Map<String, Long> skipped = new LinkedHashMap<>();

	private final Map<String, Long> rejected = new LinkedHashMap<>();

	private final Map<String, Long> unmatched = new LinkedHashMap<>();

	private final Map<String, String> broken = new LinkedHashMap<>();

	private final Map<String, Long> missing = new TreeMap<>();

	private final Set<String> newer = new TreeSet<>();

	ImportReport(boolean dryRun) {
		this.dryRun = dryRun;
	}

	void add(long rows, long things, long links) {
		this.rows += rows;
		this.things += things;
		this.links += links;
	}

	void skip(String reason, long count) {
		this.skipped.merge(reason, count, Long::sum);
	}

	void reject(String reason, long count) {
		this.rejected.merge(reason, count, Long::sum);
	}

	/** However many names there are, the report stays small: the graph has them all. */
	void unmatched(String name) {
		boolean room = this.unmatched.size() < MOST_NAMES || this.unmatched.containsKey(name);
		this.unmatched.merge(room ? name : "others", 1L, Long::sum);
	}

	/**
	 * A relation was left out, as a record that it needs is not in the graph. Of drugs
	 * and diseases there are many names that no dataset has; of genes there are none.
	 */
	void missing(String label, boolean byName) {
		if (!byName || "Target".equals(label)) {
			this.missing.merge(label, 1L, Long::sum);
		}
	}

	void older(String newer) {
		this.newer.add(newer);
	}

	void matched() {
		this.matchedNames++;
	}

	void broken(String file, String reason) {
		this.broken.put(file, reason);
	}

	void add(Changes more) {
		this.changes = this.changes.plus(more);
	}

	void took(Duration duration) {
		this.duration = duration;
	}

	/**
	 * {@return rows, stanzas, elements or documents that were read}
	 */
	public long rows() {
		return this.rows;
	}

	/**
	 * {@return whether nothing was found in the files}
	 */
	public boolean isEmpty() {
		return this.things + this.links == 0;
	}

	/**
	 * {@return what became of records, identifiers and relations}
	 */
	public Changes changes() {
		return this.changes;
	}

	/**
	 * {@return how many were rejected, by reason}
	 */
	public Map<String, Long> rejected() {
		return this.rejected;
	}

	/**
	 * {@return how often each name came that means nothing in the graph, or several
	 * things}
	 */
	public Map<String, Long> unmatched() {
		return this.unmatched;
	}

	/**
	 * {@return why files were left out, by file}
	 */
	public Map<String, String> broken() {
		return this.broken;
	}

	/**
	 * {@return how many relations were left out for want of a record, by what it is}
	 */
	public Map<String, Long> missing() {
		return this.missing;
	}

	/**
	 * {@return the report as people read it}
	 */
	public String prettyPrint() {
		StringBuilder text = new StringBuilder();
		text.append("%s %,d rows: %,d records, %,d relations%n".formatted(this.dryRun ? "Checked" : "Read", this.rows,
				this.things, this.links));
		if (!this.dryRun) {
			line(text, "records", this.changes.nodes());
			line(text, "identifiers", this.changes.identifiers());
			line(text, "relations", this.changes.links());
			text.append("  joined      %,d records with another of the same thing%n".formatted(this.changes.joined()));
			text.append("  names       %,d matched, %,d unmatched or ambiguous (%,d different)%n".formatted(
					this.matchedNames, this.unmatched.values().stream().mapToLong(Long::longValue).sum(),
					this.unmatched.size()));
			text.append(rate());
		}
		list(text, "Skipped", this.skipped);
		list(text, "Rejected", this.rejected);
		list(text, "Names that mean nothing here, or several things", this.unmatched);
		this.missing.forEach((label,
				count) -> text.append(("%,d relations wait for a %s that is not in the graph yet. "
						+ "Import %s first, then this once more: that adds them.%n")
					.formatted(count, label, Formats.giving(label))));
		this.newer.forEach((source) -> text
			.append("The graph has a newer version, %s: what that says stays as it is.%n".formatted(source)));
		this.broken.forEach((file, reason) -> text.append("Left out %s: %s%n".formatted(file, reason)));
		return text.toString();
	}

	private String rate() {
		double seconds = Math.max(this.duration.toMillis(), 1) / 1000.0;
		return "  in %.1f s, %,.0f relations a second%n".formatted(seconds, this.links / seconds);
	}

	private static void line(StringBuilder text, String what, Tally tally) {
		text.append("  %-11s %,d added, %,d changed, %,d unchanged%n".formatted(what, tally.added(), tally.changed(),
				tally.unchanged()));
	}

	private static void list(StringBuilder text, String title, Map<String, Long> counts) {
		if (counts.isEmpty()) {
			return;
		}
		long sum = counts.values().stream().mapToLong(Long::longValue).sum();
		text.append("%s: %,d%n".formatted(title, sum));
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(SHOWN)
			.forEach((entry) -> text.append("  %,d × %s%n".formatted(entry.getValue(), entry.getKey())));
		if (counts.size() > SHOWN) {
			text.append("  … and %,d more%n".formatted(counts.size() - SHOWN));
		}
	}

}
