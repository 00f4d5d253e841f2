package org.clew.seed;

import java.io.IOException;
import java.nio.file.Path;

import org.clew.RequiresNeo4j;
import org.clew.graph.StartPatience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests for loading on start.
 */
@Tag("container")
@RequiresNeo4j
@ExtendWith(OutputCaptureExtension.class)
class SeedStartTests {

	@BeforeEach
	void clear() {
		TestDatabase.clear();
	}

	@Test
	void loadsBeforeWebServerStarts() {
		try (ConfigurableApplicationContext context = start("classpath:seed/minimal", true)) {
			assertThat(TestDatabase.number("MATCH (r:Release) RETURN count(r)")).isEqualTo(1);
			assertThat(context.getBean(SeedStart.class).getPhase())
				.isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
		}
	}

	@Test
	void loadsNothingWhereDisabled() {
		try (ConfigurableApplicationContext context = start("classpath:seed/minimal", false)) {
			assertThat(context.getBeanNamesForType(SeedStart.class)).isEmpty();
			assertThat(TestDatabase.number("MATCH (n) RETURN count(n)")).isZero();
		}
	}

	@Test
	void stopsTheStartWithReadableFindings(@TempDir Path folder, CapturedOutput output) throws IOException {
		String location = new MinimalSeed().edit("studies/second.yaml", "row: 3", "row: three").in(folder);
		assertThatThrownBy(() -> start(location, true)).hasRootCauseInstanceOf(SeedRejected.class);
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "The seed has 1 finding, so none of it was loaded:",
					"studies/second.yaml:7 uses[0].row: 'three' is a text; accepted: a whole number")
			.doesNotContain("\tat org.clew");
	}

	private static ConfigurableApplicationContext start(String location, boolean enabled) {
		SpringApplication application = new SpringApplication(Seeded.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run("--clew.seed.location=" + location, "--clew.seed.enabled=" + enabled);
	}

	@Configuration(proxyBeanMethods = false)
	@ConfigurationPropertiesScan("org.clew.graph")
	@EnableConfigurationProperties({ SeedSettings.class, AtlasSettings.class })
	@Import({ StartPatience.class, SeedContent.class, SeedLoader.class, SeedStart.class })
	static class Seeded {

		@Bean(destroyMethod = "")
		Driver driver() {
			return TestDatabase.driver();
		}

	}

}
