package org.clew.seed.atlas;

import java.util.List;

import org.clew.claim.Statement;
import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;

/**
 * That sources state something.
 *
 * @param sources who states it: identifiers of sources
 * @param text in what words, or nothing
 * @param publications what they cite
 * @param agent who made the statement
 */
record Stated(List<String> sources, String text, List<String> publications, AgentType agent) {

	Stated(List<String> sources, String text) {
		this(sources, text, List.of(), AgentType.MANUAL_AGENT);
	}

	Stated saying(String words) {
		return new Stated(this.sources, words, this.publications, this.agent);
	}

	Stated citing(List<String> cited) {
		return new Stated(this.sources, this.text, cited, this.agent);
	}

	Stated by(AgentType who) {
		return new Stated(this.sources, this.text, this.publications, who);
	}

	/** What each source states. */
	List<Statement> statements() {
		return this.sources.stream()
			.map((source) -> new Statement(source, this.text, this.publications, KnowledgeLevel.KNOWLEDGE_ASSERTION,
					this.agent, null))
			.toList();
	}

}
