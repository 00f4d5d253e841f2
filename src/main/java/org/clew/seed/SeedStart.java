package org.clew.seed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.clew.seed.SeedLoader.Prepared;
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

	private final CompletableFuture<Prepared> prepared;

	private volatile boolean running;

	/**
	 * Begins to read the files, while the database starts.
	 * @param loader loads them
	 */
	SeedStart(SeedLoader loader) {
		this.loader = loader;
		this.prepared = CompletableFuture.supplyAsync(loader::prepare);
	}

	@Override
	public void start() {
		logger.info(this.loader.load(prepared()).prettyPrint());
		this.running = true;
	}

	private Prepared prepared() {
		try {
			return this.prepared.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof SeedRejected rejected) ? rejected : ex;
		}
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
