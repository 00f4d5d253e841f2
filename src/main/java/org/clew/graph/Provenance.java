package org.clew.graph;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who says so, and in which words.
 *
 * @param statement what the source says, in few words
 * @param publications publications that the source cites for it
 * @param primarySource where a source that gathers from others has it from
 * @param knowledgeLevel how it is known
 * @param agentType who made the statement
 * @param about what of the record it states, where not the record as a whole
 */
public record Provenance(String sourceId, @Nullable String statement, List<String> publications,
		@Nullable String primarySource, KnowledgeLevel knowledgeLevel, AgentType agentType, @Nullable String about) {

	/**
	 * Reads who states a relation: its lists run parallel, with an entry a source.
	 * @return one for each source, the primary first
	 */
	public static List<Provenance> of(Row relation) {
		List<String> sources = relation.texts("sources");
		List<String> statements = relation.texts("statements");
		List<String> publications = relation.texts("publications");
		List<String> upstreams = relation.texts("upstreams");
		List<KnowledgeLevel> knowledgeLevels = relation.constants(KnowledgeLevel.class, "knowledgeLevels");
		List<AgentType> agentTypes = relation.constants(AgentType.class, "agentTypes");
		List<Provenance> stated = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			String statement = statements.get(i).isEmpty() ? null : statements.get(i);
			String upstream = (i < upstreams.size() && !upstreams.get(i).isEmpty()) ? upstreams.get(i) : null;
			stated.add(new Provenance(sources.get(i), statement, words(publications.get(i)), upstream,
					knowledgeLevels.get(i), agentTypes.get(i), relation.textOrNull("about")));
		}
		return stated;
	}

	/** A list within a list is stored as one text, with spaces between. */
	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
	}

}
