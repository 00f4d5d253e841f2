package org.clew.graph;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Creates what writes stand on while the seed is loaded, as Neo4j plans every statement
 * again after a new index: seconds, that all who read would wait for at the first write.
 * Where the database is away, no start waits for it, and the first write does it.
 */
@Component
class WriteSchemaStart extends StartStep {

	private static final Log LOG = LogFactory.getLog(WriteSchemaStart.class);

	private final Writing writing;

	WriteSchemaStart(Writing writing) {
		super(50);
		this.writing = writing;
	}

	@Override
	protected void run() {
		Thread.ofVirtual().name("write-schema").start(this::prepare);
	}

	void prepare() {
		try {
			this.writing.prepare();
		}
		catch (Neo4jException ex) {
			LOG.debug("The first write will create what it stands on", ex);
		}
	}

}
