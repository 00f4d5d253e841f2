package org.clew.graph;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Creates what writes stand on while the seed is loaded, as Neo4j plans every statement
 * again after a new index: seconds, that all who read would wait for at the first write.
 * Where the database is away, no start waits for it, and the first write does it.
 */
@Component
class WriteSchemaStart implements SmartLifecycle {

	private static final Log LOG = LogFactory.getLog(WriteSchemaStart.class);

	private static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 50;

	private final Writing writing;

	private volatile boolean running;

	WriteSchemaStart(Writing writing) {
		this.writing = writing;
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofVirtual().name("write-schema").start(this::prepare);
	}

	private void prepare() {
		try {
			this.writing.prepare();
		}
		catch (Neo4jException ex) {
			LOG.debug("The first write will create what it stands on", ex);
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

	@Override
	public int getPhase() {
		return PHASE;
	}

}
