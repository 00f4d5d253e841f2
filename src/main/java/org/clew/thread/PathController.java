package org.clew.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.api.PageRequest;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds how two records hang together. */
@Controller
class PathController {

	/**
	 * Neither bounds of a quantifier nor a number of paths can be parameters:
	 * {@code <longest>} is 1 to 6, {@code <many>} is 10 or 100.
	 */
	private static final String STATEMENT = """
			MATCH (from:Entity {id: $from} @now), (to:Entity {id: $to} @now)
			MATCH path = SHORTEST 200 (from)-[:ACTS_ON|IMPLICATES|CHANGES|HAS_MEMBER|HAS_PART|SUBCLASS_OF|OF_DRUG
			  |IN_DISEASE|IN_ALTERATION|OF_TARGET|REPORTS|TESTS|STUDIES|INCLUDES|OFFERS|LICENSED_AS|WITHDRAWN_AS
			  |CONTRAINDICATED_IN|EXCLUDES|EXPLOITS_LOSS|HAD_EVENT|SPONSORED_BY|REGULATED_BY]-{1,<longest>}(to)
			RETURN
			  [node IN nodes(path) | node.id] AS nodes,
			  [step IN relationships(path) | {start: startNode(step).id, relation: type(step), properties: properties(step)}] AS steps
			ORDER BY size(steps), nodes, [step IN relationships(path) | coalesce(step.number, 1)]
			""";

	private static final int LONGEST = 6;

	/** As in the schema, for who sends null. */
	private static final int USUAL_LENGTH = 4;

	private static final int USUAL_SIZE = 10;

	private final Cypher cypher;

	private final Identifiers identifiers;

	PathController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	List<Thread> paths(@Argument String from, @Argument String to, @Argument @Nullable Integer maxLength,
			@Argument @Nullable Integer first) {
		int longest = (maxLength != null) ? maxLength : USUAL_LENGTH;
		if (longest < 1 || longest > LONGEST) {
			throw new InvalidRequest("maxLength", maxLength, "1 to " + LONGEST);
		}
		int most = PageRequest.forward((first != null) ? first : USUAL_SIZE, null).slice("paths").size();
		Map<String, String> written = new LinkedHashMap<>();
		written.put("from", from);
		written.put("to", to);
		List<String> ends = this.identifiers.resolve(written, Entity.class).values().stream().map(Entity::id).toList();
		String start = ends.getFirst();
		String end = ends.getLast();
		if (start.equals(end)) {
			throw new InvalidRequest("to", to, "another record than from");
		}
		List<Thread> paths = this.cypher.read(STATEMENT.replace("<longest>", String.valueOf(longest)),
				Map.of("from", start, "to", end), PathController::thread);
		return merged(paths).stream().limit(most).toList();
	}

	/**
	 * Paths over the same records by relations of the same name are one, with all their
	 * sources.
	 */
	private static Collection<Thread> merged(List<Thread> paths) {
		Map<List<String>, Thread> merged = new LinkedHashMap<>();
		for (Thread path : paths) {
			List<String> way = path.hops().stream().flatMap((hop) -> Stream.of(hop.type(), hop.toId())).toList();
			merged.merge(way, path, PathController::joined);
		}
		return merged.values();
	}

	private static Thread joined(Thread one, Thread other) {
		List<Hop> hops = new ArrayList<>();
		for (int i = 0; i < one.hops().size(); i++) {
			hops.add(one.hops().get(i).and(other.hops().get(i)));
		}
		return new Thread(hops);
	}

	private static Thread thread(Row row) {
		List<String> nodes = row.texts("nodes");
		List<Hop> hops = new ArrayList<>();
		for (Row step : row.rows("steps")) {
			String from = nodes.get(hops.size());
			String to = nodes.get(hops.size() + 1);
			String relation = step.text("relation");
			hops.add(step.text("start").equals(from) ? Hop.along(from, relation, to, step.row("properties"))
					: Hop.against(from, relation, to, step.row("properties")));
		}
		return new Thread(hops);
	}

}
