package org.clew.graph;

import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Tells whether the data of a database outside of this process may have changed: it is
 * asked, once for each question. Outside of a question nobody can tell.
 */
@Component
@Fallback
class HeadVersion implements DataVersion {

	private final Heads heads;

	HeadVersion(Heads heads) {
		this.heads = heads;
	}

	@Override
	public long current() {
		Moment question = Moment.current();
		return (question != null) ? question.version(this::look) : UNSETTLED;
	}

	/** Whoever reads next says what is wrong with the database, in their own words. */
	private long look() {
		try {
			return this.heads.look().version();
		}
		catch (Neo4jException | OutOfTime ex) {
			return UNSETTLED;
		}
	}

}
