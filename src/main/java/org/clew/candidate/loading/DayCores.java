package org.clew.candidate.loading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.clew.api.InvalidRequest;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.loading.Upkeep.Kept;
import org.clew.graph.Deadline;
import org.clew.graph.OutOfTime;
import org.clew.graph.Row;
import org.clew.graph.Scan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The cores of past days. Each is the current core in which what studies said since then
 * is exchanged for what they said at the end of that day: of all else no former versions
 * are kept.
 * <p>
 * One is built at a time, for all who ask for the same day; few days wait, a day since
 * which too much changed is refused, and the kept ones go when memory is short. So nobody
 * can fill memory by asking for many days.
 */
@Component
class DayCores {

	private static final Duration LONGEST = Duration.ofMinutes(1);

	/** What says something else now, or said nothing then. */
	private static final String SINCE = """
			MATCH (n:Study|Use|Evidence @now)
			WHERE n.recordedAt >= $end
			RETURN n.id AS id, n:Study|PastStudy AS study,
			  [(n)-[:OF_DRUG|IN_DISEASE|OF_TARGET]->(named) | named.id] + [(report)-[:REPORTS]->(n) | report.id] AS names
			LIMIT $most
			""";

	/** What said something then that it does not say now. */
	private static final String THEN = """
			MATCH (n:Past)
			WHERE n.until >= $end AND coalesce(n.recordedAt < $end, true)
			RETURN n.id AS id, n:Study|PastStudy AS study, [] AS names
			LIMIT $most
			""";

	private final Scan scan;

	private final Settings settings;

	private final Cache<Day, Core> kept;

	private final Map<Day, CompletableFuture<Core>> building = new HashMap<>();

	private final ExecutorService background;

	DayCores(Scan scan, Settings settings) {
		this.scan = scan;
		this.settings = settings;
		this.kept = Caffeine.newBuilder().maximumSize(settings.kept()).softValues().build();
		this.background = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(settings.waiting()), Thread.ofPlatform().daemon().name("clew-days").factory());
	}

	/**
	 * The core of a day.
	 * @param day the day
	 * @return what was said at the end of the day
	 */
	Core of(LocalDate day, Kept now) {
		Day key = new Day(day, now.look().version());
		Core known = this.kept.getIfPresent(key);
		return (known != null) ? known : Deadline.await(build(key, now), LONGEST);
	}

	private synchronized CompletableFuture<Core> build(Day key, Kept now) {
		CompletableFuture<Core> running = this.building.get(key);
		if (running == null) {
			try {
				running = CompletableFuture.supplyAsync(() -> keep(key, now), this.background);
			}
			catch (RejectedExecutionException ex) {
				throw new OutOfTime("Too many past days are asked for at once; ask again in a moment");
			}
			this.building.put(key, running);
		}
		return running;
	}

	private Core keep(Day key, Kept now) {
		try {
			Core core = build(key.date(), now);
			this.kept.put(key, core);
			return core;
		}
		finally {
			synchronized (this) {
				this.building.remove(key);
			}
		}
	}

	private Core build(LocalDate day, Kept now) {
		Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
		Differing differing = new Differing();
		for (String statement : List.of(SINCE, THEN)) {
			this.scan.each(statement,
					Map.of("end", end.atOffset(ZoneOffset.UTC), "most", this.settings.mostChanges() + 1), null,
					differing::add);
		}
		if (differing.size() > this.settings.mostChanges()) {
			throw new InvalidRequest("asOf", day,
					"a day since which no more than %,d records changed".formatted(this.settings.mostChanges()));
		}
		return differing.isEmpty() ? now.core() : exchanged(now, end, differing);
	}

	private Core exchanged(Kept now, Instant end, Differing differing) {
		Assembly into = new Assembly(new CoreBuilder(now.core()), now.loaded().genes());
		Exchange exchange = new Exchange(now.core(), into.core());
		Set<String> items = exchange.itemsOf(differing.studies);
		items.addAll(differing.items);
		exchange.removeItems(items, differing.studies, differing.names);
		exchange.removeTrialsOf(differing.studies);
		then(NodeRows.STUDIES, differing.studies, end, into);
		then(TrialRows.TRIALS, differing.studies, end, into);
		then(EvidenceRows.EVIDENCE, items, end, into);
		then(EvidenceRows.USES, items, end, into);
		return into.core().build();
	}

	private void then(Kind kind, Set<String> ids, Instant end, Assembly into) {
		this.scan.each(kind.some(), Map.of("ids", List.copyOf(ids)), end, (row) -> kind.adds().accept(row, into));
	}

	/** A day, as seen from one state of the data. */
	private record Day(LocalDate date, long version) {
	}

	/** Which records said something else. */
	private static final class Differing {

		private final Set<String> studies = new HashSet<>();

		private final Set<String> items = new HashSet<>();

		private final Set<String> names = new HashSet<>();

		void add(Row row) {
			(row.flag("study") ? this.studies : this.items).add(row.text("id"));
			this.names.addAll(row.texts("names"));
		}

		int size() {
			return this.studies.size() + this.items.size();
		}

		boolean isEmpty() {
			return size() == 0;
		}

	}

	/**
	 * Bounds.
	 *
	 * @param kept how many past days are kept
	 * @param waiting how many wait to be built
	 * @param mostChanges how many records may have changed since a day
	 */
	@ConfigurationProperties("clew.days")
	record Settings(@DefaultValue("4") int kept, @DefaultValue("16") int waiting,
			@DefaultValue("100000") int mostChanges) {
	}

}
