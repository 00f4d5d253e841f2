package org.clew.embedded;

import java.net.URI;

import org.clew.bulk.BulkWriter.FirstGraph;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded database and points the driver at it, unless
 * {@code spring.neo4j.uri} is set.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoServer.class)
class EmbeddedConfiguration {

	@Bean
	EmbeddedNeo4j embeddedNeo4j(EmbeddedSettings settings, ObjectProvider<FirstGraph> first) {
		return EmbeddedNeo4j.begin(settings, first.getIfAvailable(() -> (writer) -> {
		}));
	}

	// The driver depends on these details and they on the database, so that Spring closes
	// the driver first.
	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return neo4j.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(neo4j.username(), neo4j.password());
			}

		};
	}

	@Bean
	EmbeddedStart embeddedStart(EmbeddedNeo4j neo4j) {
		return new EmbeddedStart(neo4j);
	}

	/** Matches when no server is configured. */
	static class NoServer extends NoneNestedConditions {

		NoServer() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.neo4j.uri")
		static class Server {

		}

	}

}
