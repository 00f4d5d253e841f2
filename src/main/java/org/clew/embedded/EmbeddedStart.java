package org.clew.embedded;

import org.clew.graph.StartStep;

/** Waits for the embedded database before anything that needs it starts. */
class EmbeddedStart extends StartStep {

	private final EmbeddedNeo4j neo4j;

	EmbeddedStart(EmbeddedNeo4j neo4j) {
		super(100);
		this.neo4j = neo4j;
	}

	@Override
	protected void run() {
		this.neo4j.await();
	}

}
