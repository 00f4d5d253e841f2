package org.clew;

import org.clew.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("container")
@Neo4jTest
class ContainerIT {

	@Autowired
	private Driver driver;

	@Autowired
	private ObjectProvider<EmbeddedNeo4j> embedded;

	@Test
	void runsOnAServerAndStartsNothingEmbedded() {
		var server = this.driver.executableQuery("RETURN 1").execute().summary().server();
		assertThat(server.agent()).startsWith("Neo4j/");
		assertThat(this.embedded).isEmpty();
	}

}
