package org.clew.news;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;
import org.clew.graph.Found;
import org.clew.graph.NestedListing;
import org.clew.graph.RecordType;
import org.clew.graph.Row;
import org.clew.graph.Slice;
import org.clew.history.Action;
import org.jspecify.annotations.Nullable;

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

	/**
	 * A release of the data.
	 *
	 * @param number its number, from 1
	 * @param at when it was cut, in UTC
	 * @param notes what its curators say of it
	 * @param after the last entry of the change log that was in the release before; 0 for
	 * the first release
	 * @param through the last entry that is in it
	 * @param counts records by kind, when it was cut
	 * @param changes what changed since the release before, by kind and action
	 */
	record DataRelease(int number, OffsetDateTime at, @Nullable String notes, int after, int through,
			List<TypeCount> counts, List<ChangeCount> changes) {

		/** Reads a release. */
		static DataRelease from(Row release) {
			List<TypeCount> counts = new ArrayList<>();
			List<String> types = release.texts("types");
			for (int i = 0; i < types.size(); i++) {
				counts.add(new TypeCount(RecordType.of(types.get(i)), release.numbers("counts").get(i)));
			}
			List<ChangeCount> changes = new ArrayList<>();
			List<String> changed = release.texts("changeTypes");
			List<Action> actions = release.constants(Action.class, "changeActions");
			for (int i = 0; i < changed.size(); i++) {
				changes.add(new ChangeCount(RecordType.of(changed.get(i)), actions.get(i),
						release.numbers("changeCounts").get(i)));
			}
			return new DataRelease(release.number("number"), release.values().get("at").asOffsetDateTime(),
					release.textOrNull("notes"), release.number("after"), release.number("through"), counts, changes);
		}

		/**
		 * How many records of a kind.
		 *
		 * @param count how many
		 */
		record TypeCount(RecordType type, int count) {
		}

		/**
		 * How many entries of a kind.
		 *
		 * @param action what was done
		 * @param count how many entries
		 */
		record ChangeCount(RecordType type, Action action, int count) {
		}

	}

}
