package org.clew.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs Cypher statements that read: each in its own read-only transaction, with a time
 * limit, counted by the metric {@code clew.cypher.statements}.
 */
@Component
public class Cypher {

	private final Neo4jClient client;

	private final TransactionTemplate reading;

	private final Counter statements;

	Cypher(Neo4jClient client, Neo4jTransactionManager transactions, MeterRegistry meters, Settings settings) {
		this.client = client;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout((int) settings.readTimeout().toSeconds());
		this.statements = Counter.builder("clew.cypher.statements")
			.description("Cypher statements that were run to answer requests")
			.register(meters);
	}

	/**
	 * Runs a statement and maps its rows.
	 * @param <T> what a row becomes
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 * @param mapping makes a result of a row
	 * @return the results, in the statement's order
	 */
	public <T> List<T> read(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		this.statements.increment();
		List<T> results = new ArrayList<>();
		this.reading.executeWithoutResult((status) -> this.client.query(statement)
			.bindAll(Map.copyOf(parameters))
			.fetchAs(Boolean.class)
			.mappedBy((types, row) -> results.add(mapping.apply(new Row(row))))
			.all());
		return results;
	}

	/**
	 * Runs a statement that returns one row.
	 * @param <T> what the row becomes
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 * @param mapping makes a result of the row
	 * @return the result, if there is a row
	 */
	public <T> Optional<T> readOne(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		return read(statement, parameters, mapping).stream().findFirst();
	}

	/**
	 * Limits of statements.
	 *
	 * @param readTimeout after how long the database ends a statement that reads
	 */
	@ConfigurationProperties("clew.cypher")
	record Settings(@DefaultValue("10s") Duration readTimeout) {
	}

}
