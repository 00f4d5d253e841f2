package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

	private static final Pattern PUBLICATION = Pattern.compile("(PMID|PMC|doi):\\S+");

	Stated(List<String> sources, String text) {
		this(sources, text, List.of(), AgentType.MANUAL_AGENT);
	}

	Stated saying(String words) {
		return new Stated(this.sources, words, this.publications, this.agent);
	}

	Stated citing(List<String> cited) {
		return new Stated(this.sources, this.text, cited, this.agent);
	}

	/**
	 * Publications have identifiers of their own; the rest of what a row refers to is
	 * words.
	 */
	Stated referring(List<String> references) {
		List<String> cited = new ArrayList<>();
		List<String> words = new ArrayList<>();
		references.forEach((reference) -> (PUBLICATION.matcher(reference).matches() ? cited : words).add(reference));
		return saying(String.join("; ", words)).citing(cited);
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
