package org.clew.candidate.loading;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Facts;
import org.clew.candidate.loading.Loading.Loaded;
import org.clew.graph.Deadline;
import org.clew.graph.Heads;
import org.clew.graph.Heads.Look;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the current core up to date, in a thread of its own: who waits for it may give
 * up, and it is finished all the same for those who ask next. Those who read a core that
 * is replaced go on reading it.
 */
@Component
class Upkeep {

	private static final Log LOG = LogFactory.getLog(Upkeep.class);

	/** Longer than any request waits. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	/** An import that goes on and on must not keep a core from being used for ever. */
	private static final int ROUNDS = 3;

	private final Heads heads;

	private final Loading loading;

	private final Updating updating;

	private final Executor background = (work) -> Thread.ofPlatform().daemon().name("clew-core").start(work);

	private volatile @Nullable Kept kept;

	private @Nullable CompletableFuture<Kept> building;

	Upkeep(Heads heads, Loading loading, Updating updating) {
		this.heads = heads;
		this.loading = loading;
		this.updating = updating;
	}

	/**
	 * The current core.
	 * @param look where the data stood when somebody looked
	 * @return a core of that state of the data, or of a later one
	 */
	Kept coreOf(Look look) {
		Kept found = this.kept;
		while (found == null || found.look().version() < look.version()) {
			found = Deadline.await(build(), LONGEST);
		}
		return found;
	}

	/**
	 * {@return the names of the genes of the core that was read last}
	 */
	GeneNames genes() {
		Kept found = this.kept;
		return (found != null) ? found.loaded().genes() : (text) -> Optional.empty();
	}

	private synchronized CompletableFuture<Kept> build() {
		CompletableFuture<Kept> running = this.building;
		if (running == null || running.isDone()) {
			running = CompletableFuture.supplyAsync(this::bringUpToDate, this.background);
			this.building = running;
		}
		return running;
	}

	/** What changed while it was read is read again, so that its parts fit together. */
	private Kept bringUpToDate() {
		Look look = this.heads.look();
		Kept brought = next(this.kept, look);
		for (int round = 1; round < ROUNDS; round++) {
			Look after = this.heads.look();
			if (after.version() == look.version()) {
				break;
			}
			look = after;
			brought = next(brought, look);
		}
		this.kept = brought;
		return brought;
	}

	private Kept next(@Nullable Kept before, Look look) {
		if (before != null) {
			if (before.look().version() == look.version()) {
				return before;
			}
			long began = System.nanoTime();
			Loaded updated = this.updating.update(before.loaded(), before.look().head(), look.head());
			if (updated != null) {
				LOG.debug("Brought the core up to date in %,d µs".formatted((System.nanoTime() - began) / 1000));
				return new Kept(updated, look);
			}
		}
		return new Kept(whole(), look);
	}

	private Loaded whole() {
		long began = System.nanoTime();
		Loaded loaded = this.loading.whole();
		Core core = loaded.core();
		LOG.info("Read the core in %,d ms: %,d drugs, %,d targets, %,d diseases, %,d studies, %,d facts".formatted(
				Duration.ofNanos(System.nanoTime() - began).toMillis(), core.drugs(), core.targets(), core.diseases(),
				core.studies(), facts(core)));
		return loaded;
	}

	private static int facts(Core core) {
		return Stream
			.of(core.mechanisms(), core.implications(), core.exclusions(), core.lossStrategies(), core.licences(),
					core.labels(), core.contraindications(), core.withdrawals(), core.evidence(), core.uses(),
					core.trials(), core.programmes())
			.mapToInt(Facts::size)
			.sum();
	}

	/**
	 * A core that is kept.
	 *
	 * @param look where the data stood before it was read
	 */
	record Kept(Loaded loaded, Look look) {

		Core core() {
			return this.loaded.core();
		}

	}

}
