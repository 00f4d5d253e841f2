package org.clew.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.clew.seed.store.Changes;
import org.clew.seed.store.Release;
import org.clew.seed.store.Store;
import org.clew.seed.store.Store.Held;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Brings the graph to what the files of seed and atlas say: all of it, or nothing.
 */
@Component
@ConditionalOnBooleanProperty(name = "clew.seed.enabled", matchIfMissing = true)
class SeedLoader {

	private final Store store;

	private final SeedContent content;

	private final Clock clock = Clock.systemUTC();

	SeedLoader(Driver driver, SeedSettings settings, SeedContent content) {
		this.store = new Store(driver, settings.timeout());
		this.content = content;
	}

	SeedReport load() {
		Instant start = this.clock.instant();
		Release release = this.content.release();
		Held held = this.store.held();
		if (held.digest().equals(release.digest())) {
			return new SeedReport.Unchanged(release.version(), release.files(), since(start));
		}
		Optional<Changes> changes = held.written().equals(release.digest())
				? this.store.publish(this.content.plan(), release) : this.store.bring(this.content.plan(), release);
		this.content.forget();
		return changes
			.<SeedReport>map((written) -> new SeedReport.Loaded(release.version(), release.files(), written.nodes(),
					written.relationships(), since(start)))
			.orElseGet(() -> new SeedReport.Unchanged(release.version(), release.files(), since(start)));
	}

	private Duration since(Instant start) {
		return Duration.between(start, this.clock.instant());
	}

}
