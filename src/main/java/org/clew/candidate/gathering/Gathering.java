package org.clew.candidate.gathering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.candidate.question.Question;
import org.clew.graph.Cypher;
import org.clew.graph.Row;

import org.springframework.stereotype.Component;

/**
 * Gathers all that the reasoners look at, in four statements that are each planned by
 * themselves: what is near, what speaks of drugs there, which drugs act on the targets,
 * and what filters ask of all these drugs. Only if a target has more drugs than are read,
 * a fifth finds those of them that matter most.
 */
@Component
public class Gathering {

	/** No part of the answer holds more; one row beyond tells that it was cut. */
	public static final int LIMIT = 2000;

	/**
	 * Of a relation only what says who states it, and how sure a name was matched: an
	 * import keeps more there.
	 */
	static final String STATED = ".sources, .statements, .publications, .knowledgeLevels, .agentTypes, .about, .confidence";

	private final Cypher cypher;

	Gathering(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Reads.
	 * @param question who asks
	 * @return all that the reasoners look at
	 */
	public Gathered of(Question question) {
		Scope scope = this.cypher
			.readOne(Neighbourhood.STATEMENT,
					Map.of("question", question.parameters(), "nearness", Neighbourhood.NEARNESS, "limit", LIMIT + 1),
					(row) -> Neighbourhood.scope(question, row))
			.orElseThrow();
		Map<String, Object> there = parameters(question, scope.parameters(List.of()));
		Map<String, List<Row>> parts = this.cypher
			.read(ItemStatement.TEXT, there, (row) -> Map.entry(row.text("part"), row.rows("rows")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		List<Row> acting = rows(DrugStatements.ACTING, there);
		Gathered gathered = new Gathered(scope, items(scope, parts, "anchored"), acting,
				items(scope, parts, "onTargets"), items(scope, parts, "shared"), List.of());
		if (acting.size() > LIMIT) {
			gathered = gathered.withKnown(
					rows(DrugStatements.KNOWN_ACTING, parameters(question, scope.parameters(gathered.knownDrugs()))));
		}
		return gathered
			.withDrugs(rows(DrugStatements.FACTS, parameters(question, Map.of("drugs", gathered.allDrugs()))));
	}

	private List<Row> rows(String statement, Map<String, Object> parameters) {
		return this.cypher.read(statement, parameters, (row) -> row.rows("rows"))
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static Map<String, Object> parameters(Question question, Map<String, Object> scope) {
		return Map.of("question", question.parameters(), "scope", scope, "limit", LIMIT + 1);
	}

	private static List<Item> items(Scope scope, Map<String, List<Row>> parts, String part) {
		return parts.getOrDefault(part, List.of()).stream().map((row) -> new Item(row, scope)).toList();
	}

}
