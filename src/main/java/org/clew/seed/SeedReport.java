package org.clew.seed;

import java.time.Duration;

import org.clew.claim.Tally;

/** What loading the seed came to. */
public sealed interface SeedReport {

	/**
	 * {@return the report as one line for people}
	 */
	String prettyPrint();

	/** The graph had these very files already. */
	record Unchanged(String version, int files, Duration duration) implements SeedReport {

		@Override
		public String prettyPrint() {
			return "Seed %s is unchanged: %d files, looked at in %d ms".formatted(this.version, this.files,
					this.duration.toMillis());
		}

	}

	/** The graph was brought to what the files say. */
	record Loaded(String version, int files, Tally nodes, Tally relationships,
			Duration duration) implements SeedReport {

		@Override
		public String prettyPrint() {
			return "Seed %s is loaded: %d files in %d ms; nodes %s; relationships %s".formatted(this.version,
					this.files, this.duration.toMillis(), this.nodes.prettyPrint(), this.relationships.prettyPrint());
		}

	}

}
