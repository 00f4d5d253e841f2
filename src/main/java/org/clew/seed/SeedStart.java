package org.clew.seed;

import org.clew.graph.StartPatience;
import org.clew.graph.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the seed on start, before the web server takes its first request. */
@Component
@ConditionalOnBooleanProperty(name = "clew.seed.enabled", matchIfMissing = true)
class SeedStart extends StartStep {

	private static final Logger logger = LoggerFactory.getLogger(SeedStart.class);

	private final SeedLoader loader;

	private final StartPatience patience;

	SeedStart(SeedLoader loader, StartPatience patience) {
		super(10);
		this.loader = loader;
		this.patience = patience;
	}

	@Override
	protected void run() {
		logger.info(this.patience.outlast(this.loader::load).prettyPrint());
	}

}
