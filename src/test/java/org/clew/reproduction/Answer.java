package org.clew.reproduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * What the API answered.
 *
 * @param printed the review's outcome measures by name
 * @param groups what Clew counts, by the alias in the request
 * @param fatal patients with events of grade 5, summed over events
 */
record Answer(Map<String, Measure> printed, Map<String, List<Group>> groups, int fatal) {

	static Answer of(GraphQlTester graphQl) {
		Response response = graphQl.documentName("reproduction").execute();
		response.path("fatal.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
		Map<String, Measure> printed = new LinkedHashMap<>();
		response.path("review.outcomeMeasures")
			.entityList(Measure.class)
			.get()
			.forEach((measure) -> printed.put(measure.name(), measure));
		Map<String, List<Group>> groups = new LinkedHashMap<>();
		for (String alias : List.of("all", "chapters", "ages", "effects", "bases", "reported", "none", "noSerious",
				"notStated")) {
			groups.put(alias, response.path(alias).entityList(Group.class).get());
		}
		return new Answer(printed, groups,
				response.path("fatal.edges[*].node.adverseEvents[*]")
					.entityList(Event.class)
					.get()
					.stream()
					.mapToInt(Event::deaths)
					.sum());
	}

	Group all() {
		return group("all");
	}

	Group group(String alias) {
		return this.groups.getOrDefault(alias, List.of()).getFirst();
	}

	/** How many patients had an event of which grade. */
	private record Event(@Nullable Integer affected, @Nullable Grade grade) {

		int deaths() {
			return (this.grade != null && this.grade.lowest() == 5 && this.affected != null) ? this.affected : 0;
		}

		/** A grade that may be a range. */
		private record Grade(int lowest) {
		}

	}

}
