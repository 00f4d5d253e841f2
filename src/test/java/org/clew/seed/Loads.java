package org.clew.seed;

import java.time.Duration;

/**
 * Loads a seed into the scratch database, as a start does.
 */
final class Loads {

	private Loads() {
	}

	static SeedReport curated(String location) {
		return load(location, false);
	}

	static SeedReport withAtlas(String location) {
		return load(location, true);
	}

	private static SeedReport load(String location, boolean atlas) {
		SeedSettings settings = new SeedSettings(true, location, Duration.ofMinutes(2));
		return new SeedLoader(TestDatabase.driver(), settings,
				new SeedContent(settings, new AtlasSettings(atlas, null)))
			.load();
	}

}
