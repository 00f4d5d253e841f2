package org.clew.seed;

import org.clew.graph.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Loads the seed on start, before the web server takes its first request.
 */
@Component
@ConditionalOnBooleanProperty(name = "clew.seed.enabled", matchIfMissing = true)
class SeedStart extends StartStep {

	private static final Logger logger = LoggerFactory.getLogger(SeedStart.class);

	private final SeedLoader loader;

	SeedStart(SeedLoader loader) {
		super(10);
		this.loader = loader;
	}

	@Override
	protected void run() {
		logger.info(this.loader.load().prettyPrint());
	}

}
