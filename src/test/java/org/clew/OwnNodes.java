package org.clew;

import java.util.HashMap;
import java.util.Map;

import org.clew.graph.DataHead;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Nodes of one test in the shared database: they carry the property {@code ownedBy}, by
 * which they are deleted afterwards.
 *
 * @param driver the shared database
 * @param owner the test
 */
public record OwnNodes(Driver driver, String owner) {

	private static final String OWN = "{ownedBy: $owner, ";

	private static final String IDENTIFY = """
			MATCH (n:Entity {ownedBy: $owner})
			MERGE (i:Identifier {curie: toUpper(n.id)})
			ON CREATE SET i.ownedBy = $owner
			MERGE (i)-[:IDENTIFIES {kind: 'PRIMARY'}]->(n)
			""";

	/** What lists are ordered by. */
	private static final String ORDER = """
			MATCH (n:Drug|Target|Disease|Study {ownedBy: $owner})
			SET n.nameOrder = toLower(n.name)
			""";

	private static final String DELETE = """
			MATCH (n {ownedBy: $owner})
			DETACH DELETE n
			""";

	/**
	 * Writes nodes and relations.
	 * @param statement Cypher in which {@code {own}} begins the properties of each node
	 * that it creates
	 */
	public void write(String statement) {
		write(statement, Map.of());
	}

	/**
	 * Writes nodes and relations.
	 * @param statement Cypher in which {@code {own}} begins the properties of each node
	 * that it creates
	 * @param parameters what the names in it stand for
	 */
	public void write(String statement, Map<String, Object> parameters) {
		add(statement, parameters);
		run(IDENTIFY, Map.of());
	}

	/**
	 * Writes nodes and relations that nobody asks for by identifier.
	 * @param statement Cypher in which {@code {own}} begins the properties of each node
	 * that it creates
	 * @param parameters what the names in it stand for
	 */
	public void add(String statement, Map<String, Object> parameters) {
		run(statement.replace("{own}", OWN), parameters);
		run(ORDER, Map.of());
	}

	public void delete() {
		run(DELETE, Map.of());
	}

	private void run(String statement, Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("owner", this.owner);
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run(statement, all).consume();
				DataHead.movedUnlisted(transaction);
			});
		}
	}

}
