package org.clew.claim;

import java.util.List;

import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.jspecify.annotations.Nullable;

/**
 * That a source says something, and in which words.
 *
 * @param text what it says, in few words; empty where there is nothing to add
 * @param publications publications that it cites: PMID, PMC or doi CURIEs
 * @param knowledgeLevel how it is known
 * @param agentType who made the statement
 * @param upstream where a source that gathers from others has it from
 */
public record Statement(String source, String text, List<String> publications, KnowledgeLevel knowledgeLevel,
		AgentType agentType, @Nullable String upstream) {

	/** A statement that people made and the source asserts. */
	public static Statement asserted(String source, String text, String... publications) {
		return new Statement(source, text, List.of(publications), KnowledgeLevel.KNOWLEDGE_ASSERTION,
				AgentType.MANUAL_AGENT, null);
	}

	public Statement saying(String text) {
		return new Statement(this.source, text, this.publications, this.knowledgeLevel, this.agentType, this.upstream);
	}

}
