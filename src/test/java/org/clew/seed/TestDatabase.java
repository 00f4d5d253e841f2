package org.clew.seed;

import java.util.List;
import java.util.Map;

import org.clew.ScratchDatabase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What the tests of the seed ask the scratch database.
 */
final class TestDatabase {

	private TestDatabase() {
	}

	static Driver driver() {
		return ScratchDatabase.driver();
	}

	static void clear() {
		ScratchDatabase.empty(driver());
	}

	static List<Map<String, Object>> query(String cypher) {
		try (Session session = driver().session()) {
			return session.run(cypher).list((row) -> row.asMap());
		}
	}

	static long number(String cypher) {
		try (Session session = driver().session()) {
			return session.run(cypher).single().get(0).asLong();
		}
	}

}
