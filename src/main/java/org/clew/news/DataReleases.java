package org.clew.news;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;
import org.clew.graph.Found;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Reads the releases of the data. */
@Component
class DataReleases {

	/**
	 * What a release contains never changes, so its changes are counted when it is cut.
	 */
	private static final NestedListing ALL = new NestedListing("MATCH (r:DataRelease)\n", "r.number",
			"toString(r.number)", "properties(r)", true);

	/** They hang on nothing. */
	private static final String NO_PARENT = "";

	private final Cypher cypher;

	DataReleases(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * A part of all releases, the newest first.
	 * @param slice which part
	 */
	Found<DataRelease> page(Slice slice) {
		return ALL.read(this.cypher, List.of(NO_PARENT), slice, DataRelease::from)
			.getOrDefault(NO_PARENT, Found.none());
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
