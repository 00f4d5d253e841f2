package org.clew.candidate.loading;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.clew.graph.StartPatience;
import org.clew.graph.StartStep;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

import org.springframework.stereotype.Component;

/**
 * Reads the core before the web server takes its first request. Where the database is
 * away, no start waits for it, and the first question reads it. Where it refuses the
 * password, nothing will ever be read, so the start ends.
 */
@Component
class CoreStart extends StartStep {

	private static final Log LOG = LogFactory.getLog(CoreStart.class);

	private final Cores cores;

	private final Updating updating;

	CoreStart(Cores cores, Updating updating) {
		super(1);
		this.cores = cores;
		this.updating = updating;
	}

	@Override
	protected void run() {
		try {
			this.cores.at(null);
			Thread.ofVirtual().name("core-updates").start(this::prepareUpdates);
		}
		catch (SecurityException ex) {
			throw StartPatience.refused(ex);
		}
		catch (Neo4jException ex) {
			LOG.warn("The first question waits for the core: the database is away (%s)".formatted(ex.getMessage()));
		}
	}

	private void prepareUpdates() {
		try {
			this.updating.prepare();
		}
		catch (Neo4jException ex) {
			LOG.debug("The first change will take longer", ex);
		}
	}

}
