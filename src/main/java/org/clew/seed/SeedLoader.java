package org.clew.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.clew.seed.plan.Plan;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.store.Changes;
import org.clew.seed.store.Release;
import org.clew.seed.store.Store;
import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

/**
 * Brings the graph to what the seed's files say: all of it, or nothing.
 */
@Component
class SeedLoader {

	private final Store store;

	private final SeedSettings settings;

	private final Clock clock = Clock.systemUTC();

	SeedLoader(Driver driver, SeedSettings settings) {
		this.store = new Store(driver, settings.timeout());
		this.settings = settings;
	}

	/**
	 * Reads and checks the files; needs no database.
	 * @return the seed, ready to load
	 */
	Prepared prepare() {
		SeedFiles files = SeedFiles.at(this.settings.location());
		Plan plan = Plan.of(CheckedSeed.of(files, this.clock).records());
		return new Prepared(Digest.of(files, plan), files.files().size(), plan);
	}

	SeedReport load() {
		return load(prepare());
	}

	SeedReport load(Prepared seed) {
		Instant start = this.clock.instant();
		Digest digest = seed.digest();
		Optional<Changes> changes = this.store.holds(digest.text()) ? Optional.empty() : this.store.bring(seed.plan(),
				new Release(digest.version(), digest.text(), this.clock.instant(), seed.files()));
		Duration duration = Duration.between(start, this.clock.instant());
		return changes.<SeedReport>map(
				(it) -> new SeedReport.Loaded(digest.version(), seed.files(), it.nodes(), it.relationships(), duration))
			.orElseGet(() -> new SeedReport.Unchanged(digest.version(), seed.files(), duration));
	}

	/**
	 * A seed without a finding.
	 *
	 * @param digest what tells it from another
	 * @param files of how many files it is
	 * @param plan the graph that it describes
	 */
	record Prepared(Digest digest, int files, Plan plan) {
	}

}
