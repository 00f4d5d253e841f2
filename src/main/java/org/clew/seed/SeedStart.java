package org.clew.seed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.clew.graph.StartStep;
import org.clew.seed.SeedLoader.Prepared;
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

	private final CompletableFuture<Prepared> prepared;

	/**
	 * Begins to read the files, while the database starts.
	 * @param loader loads them
	 */
	SeedStart(SeedLoader loader) {
		super(10);
		this.loader = loader;
		this.prepared = CompletableFuture.supplyAsync(loader::prepare);
	}

	@Override
	protected void run() {
		logger.info(this.loader.load(prepared()).prettyPrint());
	}

	private Prepared prepared() {
		try {
			return this.prepared.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof SeedRejected rejected) ? rejected : ex;
		}
	}

}
