package org.clew.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/**
 * One transaction that writes, while it is open.
 *
 * @param context the driver's own, for those that write in bulk
 */
public record WriteTransaction(TransactionContext context) {

	/**
	 * Runs a statement and maps its rows.
	 * @param <T> what a row becomes
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 * @param mapping makes a result of a row
	 * @return the results, in the statement's order
	 */
	public <T> List<T> run(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		return this.context.run(statement, Values.value(parameters)).list((row) -> mapping.apply(new Row(row)));
	}

	/**
	 * Runs a statement that returns one row at most.
	 * @param <T> what the row becomes
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 * @param mapping makes a result of the row
	 * @return the result, if there is a row
	 */
	public <T> Optional<T> runOne(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		return run(statement, parameters, mapping).stream().findFirst();
	}

	/**
	 * Runs a statement that returns nothing.
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 */
	public void run(String statement, Map<String, ?> parameters) {
		this.context.run(statement, Values.value(parameters)).consume();
	}

}
