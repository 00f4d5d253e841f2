package org.clew;

import java.util.Map;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives the application of a {@link Neo4jTest} its database, the same for all of them.
 */
class TestDatabase implements ExecutionCondition, ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final SingletonSupplier<TestServer> SERVER = SingletonSupplier.of(TestServer::start);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return TestServer.condition();
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestServer server = SERVER.obtain();
		Map<String, Object> properties = Map.of("spring.neo4j.uri", server.uri(),
				"spring.neo4j.authentication.username", server.username(), "spring.neo4j.authentication.password",
				server.password());
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
	}

}
