package org.clew.candidate.loading;

import java.util.Objects;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.clew.candidate.core.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Cores}.
 */
@Neo4jTest
class CoresTests {

	@Autowired
	private Cores cores;

	@Autowired
	private Driver driver;

	private OwnNodes own;

	@BeforeEach
	void own() {
		this.own = new OwnNodes(this.driver, "CoresTests");
	}

	@AfterEach
	void delete() {
		this.own.delete();
	}

	@Test
	void holdsTheSeed() {
		Core core = this.cores.at(null);
		assertThat(core.uses().size()).isGreaterThan(40);
		assertThat(core.evidence().size()).isGreaterThan(100);
		assertThat(core.mechanisms().size()).isPositive();
		assertThat(core.implications().size()).isPositive();
		assertThat(core.drugs()).isPositive();
		int drug = Objects.requireNonNull(core.findDrug("CHEMBL.COMPOUND:CHEMBL1336")).index();
		assertThat(core.mechanisms().ofDrug(drug)).isNotEmpty();
	}

	@Test
	void isTheSameWhileNothingChanges() {
		assertThat(this.cores.at(null)).isSameAs(this.cores.at(null));
	}

}
