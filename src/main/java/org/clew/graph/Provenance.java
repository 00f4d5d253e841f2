package org.clew.graph;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who says so, and in which words.
 *
 * @param sourceId the source's identifier
 * @param statement what the source says, in few words
 * @param publications publications that the source cites for it
 * @param knowledgeLevel how it is known
 * @param agentType who made the statement
 */
public record Provenance(String sourceId, @Nullable String statement, List<String> publications,
		KnowledgeLevel knowledgeLevel, AgentType agentType) {

	/**
	 * Reads who states a relation: {@code sources} and {@code statements} run parallel.
	 * @param relation a relationship's properties
	 * @return one for each source, the primary first
	 */
	public static List<Provenance> of(Row relation) {
		List<String> sources = relation.texts("sources");
		List<String> statements = relation.texts("statements");
		List<Provenance> stated = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			String statement = (i < statements.size() && !statements.get(i).isEmpty()) ? statements.get(i) : null;
			stated.add(new Provenance(sources.get(i), statement, (i == 0) ? relation.texts("publications") : List.of(),
					relation.constant(KnowledgeLevel.class, "knowledgeLevel"),
					relation.constant(AgentType.class, "agentType")));
		}
		return stated;
	}

}
