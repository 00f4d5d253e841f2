package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

	/** A source that says the same once more adds nothing. */
	void addTo(Map<String, Object> properties) {
		List<String> known = list(properties, "sources");
		List<String> words = list(properties, "statements");
		List<String> fresh = this.sources.stream().filter((source) -> !isIn(known, words, source)).toList();
		if (fresh.isEmpty()) {
			return;
		}
		String cited = String.join(" ", this.publications);
		add(properties, "sources", fresh);
		add(properties, "statements", fresh.stream().map((source) -> this.text).toList());
		add(properties, "publications", fresh.stream().map((source) -> cited).toList());
		add(properties, "knowledgeLevels",
				fresh.stream().map((source) -> KnowledgeLevel.KNOWLEDGE_ASSERTION.name()).toList());
		add(properties, "agentTypes", fresh.stream().map((source) -> this.agent.name()).toList());
	}

	private boolean isIn(List<String> known, List<String> words, String source) {
		for (int i = 0; i < known.size(); i++) {
			if (known.get(i).equals(source) && words.get(i).equals(this.text)) {
				return true;
			}
		}
		return false;
	}

	private static void add(Map<String, Object> properties, String name, List<String> more) {
		List<String> known = list(properties, name);
		List<String> all = new ArrayList<>(known);
		all.addAll(more);
		properties.put(name, List.copyOf(all));
	}

	@SuppressWarnings("unchecked")
	private static List<String> list(Map<String, Object> properties, String name) {
		return (List<String>) properties.getOrDefault(name, List.of());
	}

}
