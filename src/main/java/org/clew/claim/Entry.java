package org.clew.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;

/**
 * One claim among those of a relation, which keeps them as parallel lists.
 *
 * @param source the source's identifier
 * @param statement what it says
 * @param publications what it cites, with spaces between
 * @param knowledgeLevel how it is known
 * @param agentType who made the statement
 * @param upstream where the source has it from, or nothing
 * @param claim the properties that it states, as JSON, or nothing
 */
record Entry(String source, String statement, String publications, String knowledgeLevel, String agentType,
		String upstream, String claim) {

	static Entry of(LinkClaim claim) {
		Statement statement = claim.statement();
		return new Entry(statement.source(), statement.text(), String.join(" ", statement.publications()),
				statement.knowledgeLevel().name(), statement.agentType().name(),
				Objects.requireNonNullElse(statement.upstream(), ""),
				claim.properties().isEmpty() ? "" : Json.write(claim.properties()));
	}

	Statement asStatement() {
		List<String> cited = this.publications.isEmpty() ? List.of() : List.of(this.publications.split(" ", -1));
		return new Statement(this.source, this.statement, cited, KnowledgeLevel.valueOf(this.knowledgeLevel),
				AgentType.valueOf(this.agentType), this.upstream.isEmpty() ? null : this.upstream);
	}

	Map<String, Object> properties() {
		return Json.read(this.claim);
	}

	static List<Entry> read(Map<String, Object> properties) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < list(properties, "sources").size(); i++) {
			entries.add(new Entry(at(properties, "sources", i), at(properties, "statements", i),
					at(properties, "publications", i), at(properties, "knowledgeLevels", i),
					at(properties, "agentTypes", i), at(properties, "upstreams", i), at(properties, "claims", i)));
		}
		return entries;
	}

	/** Lists that say nothing are left out. */
	static void write(List<Entry> entries, Map<String, Object> properties) {
		put(entries, properties, "sources", Entry::source);
		put(entries, properties, "statements", Entry::statement);
		put(entries, properties, "publications", Entry::publications);
		put(entries, properties, "knowledgeLevels", Entry::knowledgeLevel);
		put(entries, properties, "agentTypes", Entry::agentType);
		if (entries.stream().anyMatch((entry) -> !entry.upstream().isEmpty())) {
			put(entries, properties, "upstreams", Entry::upstream);
		}
		if (entries.stream().anyMatch((entry) -> !entry.claim().isEmpty())) {
			put(entries, properties, "claims", Entry::claim);
		}
	}

	private static void put(List<Entry> entries, Map<String, Object> properties, String name,
			Function<Entry, String> part) {
		properties.put(name, entries.stream().map(part).toList());
	}

	private static String at(Map<String, Object> properties, String name, int index) {
		List<?> list = list(properties, name);
		return (index < list.size()) ? (String) list.get(index) : "";
	}

	private static List<?> list(Map<String, Object> properties, String name) {
		return (properties.get(name) instanceof List<?> list) ? list : List.of();
	}

}
