package org.clew.study;

import java.util.Map;

import org.clew.graph.Row;
import org.clew.study.Study.Publication;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what counts as a publication.
 */
class PublicationTests {

	@Test
	void isAbsentWithoutAYear() {
		assertThat(Publication.from(new Row(Values.value(Map.of("journal", "Lancet"))))).isNull();
	}

	@Test
	void needsNoMoreThanAYear() {
		Publication publication = Publication.from(new Row(Values.value(Map.of("year", 2013))));
		assertThat(publication).isNotNull();
		assertThat(publication.year()).isEqualTo(2013);
		assertThat(publication.authors()).isEmpty();
		assertThat(publication.etAl()).isFalse();
	}

}
