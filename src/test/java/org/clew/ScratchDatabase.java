package org.clew;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

import org.springframework.util.function.SingletonSupplier;

/**
 * Hands the tests of a {@link ScratchNeo4jTest} a driver, and empties its database before
 * each.
 */
public class ScratchDatabase implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

	private static final String DELETE_ALL = """
			MATCH (n)
			CALL (n) {
			  DETACH DELETE n
			} IN TRANSACTIONS
			""";

	private static final String CONSTRAINTS = """
			SHOW CONSTRAINTS YIELD name
			RETURN 'DROP CONSTRAINT `' + name + '`' AS statement
			""";

	private static final String INDEXES = """
			SHOW INDEXES YIELD name, type, owningConstraint
			WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
			RETURN 'DROP INDEX `' + name + '`' AS statement
			""";

	private static final SingletonSupplier<Driver> DRIVER = SingletonSupplier.of(() -> TestServer.start().connect());

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return TestServer.condition();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		empty(DRIVER.obtain());
		try (var session = DRIVER.obtain().session()) {
			session.run(CONSTRAINTS).list().forEach((row) -> session.run(row.get("statement").asString()).consume());
			session.run(INDEXES).list().forEach((row) -> session.run(row.get("statement").asString()).consume());
		}
	}

	/**
	 * Deletes all nodes, some at a time: a whole atlas does not fit into one transaction.
	 * @param driver leads to the database
	 */
	public static void empty(Driver driver) {
		try (var session = driver.session()) {
			session.run(DELETE_ALL).consume();
		}
	}

	/**
	 * The driver that tests get as a parameter, for what they share.
	 * @return the driver
	 */
	public static Driver driver() {
		return DRIVER.obtain();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Driver.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return DRIVER.obtain();
	}

}
