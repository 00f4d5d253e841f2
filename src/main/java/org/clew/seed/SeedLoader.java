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

	SeedReport load() {
		Instant start = this.clock.instant();
		SeedFiles files = SeedFiles.at(this.settings.location());
		Digest digest = Digest.of(files);
		int size = files.files().size();
		Optional<Changes> changes = this.store.holds(digest.text()) ? Optional.empty()
				: this.store.bring(Plan.of(CheckedSeed.of(files, this.clock).records()),
						new Release(digest.version(), digest.text(), this.clock.instant(), size));
		Duration duration = Duration.between(start, this.clock.instant());
		return changes
			.<SeedReport>map(
					(it) -> new SeedReport.Loaded(digest.version(), size, it.nodes(), it.relationships(), duration))
			.orElseGet(() -> new SeedReport.Unchanged(digest.version(), size, duration));
	}

}
