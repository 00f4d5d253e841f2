package org.clew.reproduction;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Studies that share a key, as Clew counts them.
 */
record Group(List<Key> keys, int studies, @Nullable Integer patients, int drugs, Share goodOutcome, int relatedDeaths) {

	Key key() {
		return this.keys.getFirst();
	}

	Group named(String value, String label) {
		return new Group(List.of(new Key(value, label)), this.studies, this.patients, this.drugs, this.goodOutcome,
				this.relatedDeaths);
	}

	/** What the studies share. */
	record Key(String value, String label) {
	}

	/** A share with its interval. */
	record Share(int numerator, int denominator, double lower, double upper) {

		Figure figure() {
			return Figure.share(this.numerator, this.denominator)
				.with(String.format(Locale.ROOT, "95%% interval %.1f–%.1f%%", 100 * this.lower, 100 * this.upper));
		}

	}

}
