package org.clew.news;

import java.util.List;
import java.util.Map;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Reads the releases of the data.
 */
@Component
class DataReleases {

	/**
	 * What a release contains never changes, so its changes are counted when it is cut.
	 */
	private static final String ALL = """
			MATCH (release:DataRelease)
			WITH release
			ORDER BY release.number DESC
			LIMIT 1000
			RETURN properties(release) AS release, release.after AS after,
			  [i IN range(0, size(release.changeCounts) - 1) | {
			    type: release.changeTypes[i], action: release.changeActions[i], count: release.changeCounts[i]
			  }] AS changes
			""";

	private final Cypher cypher;

	DataReleases(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * All releases.
	 * @return the newest first
	 */
	List<DataRelease> all() {
		return this.cypher.read(ALL, Map.of(), DataRelease::from);
	}

	/** The field that leads from an entry. */
	@Configuration(proxyBeanMethods = false)
	static class Fields {

		@Bean
		BatchedFields newsBatchedFields() {
			return () -> List.of(BatchedField.reference(Change.class, "record", Entity.class, Change::recordId));
		}

	}

}
