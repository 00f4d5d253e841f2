package org.clew.embedded;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedConfigurationTests {

	@TempDir
	private Path directory;

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
		.withUserConfiguration(EmbeddedConfiguration.class, Settings.class);

	@Test
	void pointsTheDriverAtTheEmbeddedDatabase() {
		this.runner.withPropertyValues("clew.embedded.directory=" + this.directory).run((context) -> {
			assertThat(context.getBean(Neo4jConnectionDetails.class).getUri())
				.isEqualTo(context.getBean(EmbeddedNeo4j.class).uri());
			context.getBean(Driver.class).verifyConnectivity();
		});
	}

	@Test
	void startsNothingWhenAServerIsConfigured() {
		this.runner
			.withPropertyValues("clew.embedded.directory=" + this.directory, "spring.neo4j.uri=bolt://example.org:7687")
			.run((context) -> {
				assertThat(context).hasSingleBean(Driver.class).doesNotHaveBean(EmbeddedNeo4j.class);
				assertThat(this.directory).isEmptyDirectory();
			});
	}

	@EnableConfigurationProperties(EmbeddedSettings.class)
	static class Settings {

	}

}
