package org.clew.candidate.loading;

import org.clew.candidate.core.Stated;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/** How relations between nodes of one kind are read. */
final class LinkRows {

	/** All that tells who states a relation. */
	static final String STATED = "{.sources, .statements, .publications, .upstreams, .knowledgeLevels, .agentTypes, .about}";

	static final Kind SUBCLASS_OF = links("parents of diseases", "(n:Disease)-[r:SUBCLASS_OF]->(m:Disease)",
			Assembly::disease, (into) -> into.core()::subclass);

	static final Kind HAS_MEMBER = links("members of targets", "(n:Target)-[r:HAS_MEMBER]->(m:Target)",
			Assembly::target, (into) -> into.core()::member);

	static final Kind FORM_OF = links("forms of drugs", "(n:Drug)-[r:FORM_OF]->(m:Drug)", Assembly::drug,
			(into) -> into.core()::form);

	static final Kind HAS_PART = links("parts of drugs", "(n:Drug)-[r:HAS_PART]->(m:Drug)", Assembly::drug,
			(into) -> into.core()::part);

	private LinkRows() {
	}

	private static Kind links(String name, String pattern, Ends ends, Adding adding) {
		String statement = """
				MATCH %s
				<only n>
				RETURN n.id AS from, m.id AS to, r %s AS stated
				""".formatted(pattern, STATED);
		return new Kind(name, statement, (row, into) -> {
			Integer from = ends.find(into, row.text("from"));
			Integer to = ends.find(into, row.text("to"));
			if (from != null && to != null) {
				adding.in(into).add(from, to, into.stated(row));
			}
		});
	}

	private interface Ends {

		@Nullable Integer find(Assembly into, String id);

	}

	private interface Adding {

		Link in(Assembly into);

	}

	private interface Link {

		void add(int from, int to, Stated stated);

	}

}
