package org.clew.provenance;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.clew.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells how old the sources of the graph are. */
@Component
class Ages {

	private static final String SOURCES = """
			MATCH (s:Source)
			WHERE s.date IS NOT NULL
			RETURN s.id AS id, s.name AS name, s.date AS date, s.licence AS licence
			""";

	private final Cypher cypher;

	private final Settings settings;

	Ages(Cypher cypher, Settings settings) {
		this.cypher = cypher;
		this.settings = settings;
	}

	Knowledge of(List<Source> sources) {
		return Knowledge.of(sources, LocalDate.now(ZoneOffset.UTC), this.settings.old());
	}

	/** Reads the sources; from memory, unless the data has changed since. */
	Knowledge today() {
		return of(this.cypher.read(SOURCES, Map.of(), Source::from));
	}

	/**
	 * From when on a source is old.
	 *
	 * @param old from what age on, such as {@code 2y}; null if nobody says
	 */
	@ConfigurationProperties("clew.knowledge")
	record Settings(@Nullable Period old) {
	}

}
