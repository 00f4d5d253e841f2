package org.clew.embedded;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Waits for the embedded database before anything that needs it starts.
 */
class EmbeddedStart implements SmartLifecycle {

	private static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 100;

	private final EmbeddedNeo4j neo4j;

	private volatile boolean running;

	EmbeddedStart(EmbeddedNeo4j neo4j) {
		this.neo4j = neo4j;
	}

	@Override
	public void start() {
		this.neo4j.await();
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

	@Override
	public int getPhase() {
		return PHASE;
	}

}
