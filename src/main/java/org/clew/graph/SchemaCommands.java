package org.clew.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Creates constraints and indexes, also where that was cut short before. Neo4j makes the
 * index of a constraint first; if it is killed before it makes the constraint, the index
 * stays behind, and keeps the constraint from being made ever after.
 */
public final class SchemaCommands {

	private static final String NAME_TAKEN = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

	private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+) .*");

	private static final String LEFT_BEHIND = """
			SHOW INDEXES YIELD name, owningConstraint
			WHERE owningConstraint IS NULL AND name IN $names
			RETURN name
			""";

	private static final Duration TELLING = Duration.ofSeconds(3);

	private static final Log LOG = LogFactory.getLog(SchemaCommands.class);

	private final List<String> commands;

	/**
	 * Takes commands.
	 * @param commands one {@code CREATE … IF NOT EXISTS} each
	 */
	public SchemaCommands(List<String> commands) {
		this.commands = commands;
	}

	/**
	 * Runs them.
	 * @param session to run them in, as Neo4j allows data and schema no common
	 * transaction
	 */
	public void run(Session session) {
		run(session, TransactionConfig.empty());
	}

	void run(Session session, TransactionConfig config) {
		try {
			create(session, config);
		}
		catch (ClientException ex) {
			if (!NAME_TAKEN.equals(ex.code())) {
				throw ex;
			}
			dropWhatWasLeftBehind(session);
			create(session, config);
		}
	}

	private void create(Session session, TransactionConfig config) {
		session.executeWriteWithoutResult((transaction) -> {
			Instant told = Instant.now();
			for (int i = 0; i < this.commands.size(); i++) {
				transaction.run(this.commands.get(i)).consume();
				if (Duration.between(told, Instant.now()).compareTo(TELLING) >= 0) {
					told = Instant.now();
					LOG.info("Creating constraints and indexes: %d of %d".formatted(i + 1, this.commands.size()));
				}
			}
		}, config);
	}

	private void dropWhatWasLeftBehind(Session session) {
		List<String> names = this.commands.stream()
			.map(CONSTRAINT::matcher)
			.filter(Matcher::matches)
			.map((command) -> command.group(1))
			.toList();
		// These names are words of the commands above, and no user's.
		session.run(LEFT_BEHIND, Map.of("names", names))
			.list((row) -> row.get("name").asString())
			.forEach((name) -> session.run("DROP INDEX " + name + " IF EXISTS").consume());
	}

}
