package org.clew.ingest.fact;

import java.util.List;
import java.util.Map;

import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the relation of two records.
 *
 * @param from where it starts
 * @param type the relation, such as {@code ACTS_ON}
 * @param to where it ends
 * @param key tells relations of one type between the same two records apart; mostly empty
 * @param properties what the file says of it
 * @param statement what it says, in few words, with the place in the file
 * @param publications publications that it cites: PMID, PMC or doi CURIEs
 * @param upstream where a dataset that gathers from others has it from
 * @param knowledgeLevel how it is known
 * @param agentType who made the statement
 * @param line where it stands in the file
 */
public record Link(Ref from, String type, Ref to, String key, Map<String, Object> properties, String statement,
		List<String> publications, @Nullable String upstream, KnowledgeLevel knowledgeLevel, AgentType agentType,
		long line) {

	/**
	 * A relation that people put into the dataset, and nothing more to say of it.
	 * @param line where it stands in the file
	 */
	public static Link of(Ref from, String type, Ref to, long line) {
		return new Link(from, type, to, "", Map.of(), "", List.of(), null, KnowledgeLevel.KNOWLEDGE_ASSERTION,
				AgentType.MANUAL_AGENT, line);
	}

	public Link with(Map<String, Object> properties) {
		return new Link(this.from, this.type, this.to, this.key, properties, this.statement, this.publications,
				this.upstream, this.knowledgeLevel, this.agentType, this.line);
	}

	public Link keyed(String key) {
		return new Link(this.from, this.type, this.to, key, this.properties, this.statement, this.publications,
				this.upstream, this.knowledgeLevel, this.agentType, this.line);
	}

	public Link stated(String statement, List<String> publications, @Nullable String upstream) {
		return new Link(this.from, this.type, this.to, this.key, this.properties, statement, publications, upstream,
				this.knowledgeLevel, this.agentType, this.line);
	}

	/** The same on another line of a file. */
	public Link onLine(long line) {
		return new Link(this.from, this.type, this.to, this.key, this.properties, this.statement, this.publications,
				this.upstream, this.knowledgeLevel, this.agentType, line);
	}

	public Link known(KnowledgeLevel knowledgeLevel, AgentType agentType) {
		return new Link(this.from, this.type, this.to, this.key, this.properties, this.statement, this.publications,
				this.upstream, knowledgeLevel, agentType, this.line);
	}

}
