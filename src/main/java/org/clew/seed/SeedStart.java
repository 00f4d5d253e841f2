package org.clew.seed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the seed on start, before the web server takes its first request.
 */
@Component
@ConditionalOnBooleanProperty(name = "clew.seed.enabled", matchIfMissing = true)
class SeedStart implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SeedStart.class);

	private final SeedLoader loader;

	private volatile boolean running;

	SeedStart(SeedLoader loader) {
		this.loader = loader;
	}

	@Override
	public void start() {
		logger.info(this.loader.load().prettyPrint());
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After whatever starts the database, and just before the web server. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

}
