package org.clew.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;

/**
 * One claim among those of a relation, which keeps them as parallel lists.
 *
 * @param statement what it says
 * @param publications what it cites, with spaces between
 * @param knowledgeLevel how it is known
 * @param agentType who made the statement
 * @param upstream where the source has it from, or nothing
 * @param said the properties that it states
 */
record Entry(String source, String statement, String publications, String knowledgeLevel, String agentType,
		String upstream, Map<String, Object> said) {

	static Entry of(Statement statement, Map<String, Object> said) {
		return new Entry(statement.source(), statement.text(), String.join(" ", statement.publications()),
				statement.knowledgeLevel().name(), statement.agentType().name(),
				Objects.requireNonNullElse(statement.upstream(), ""), stored(said));
	}

	/** As it comes back from the graph, which has one kind of whole number. */
	private static Map<String, Object> stored(Map<String, Object> said) {
		Map<String, Object> stored = new TreeMap<>(said);
		stored.replaceAll((name, value) -> (value instanceof Integer number) ? (Long) number.longValue() : value);
		return stored;
	}

	/** What its sources say together is said once, with the first. */
	static List<Entry> of(LinkClaim claim) {
		List<Entry> entries = new ArrayList<>();
		claim.statements()
			.forEach((statement) -> entries.add(of(statement, entries.isEmpty() ? claim.properties() : Map.of())));
		return entries;
	}

	Entry saying(Map<String, Object> properties) {
		return new Entry(this.source, this.statement, this.publications, this.knowledgeLevel, this.agentType,
				this.upstream, properties);
	}

	Statement asStatement() {
		List<String> cited = this.publications.isEmpty() ? List.of() : List.of(this.publications.split(" ", -1));
		return new Statement(this.source, this.statement, cited, KnowledgeLevel.valueOf(this.knowledgeLevel),
				AgentType.valueOf(this.agentType), this.upstream.isEmpty() ? null : this.upstream);
	}

	static List<Entry> read(Map<String, Object> properties) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < list(properties, "sources").size(); i++) {
			entries.add(new Entry(at(properties, "sources", i), at(properties, "statements", i),
					at(properties, "publications", i), at(properties, "knowledgeLevels", i),
					at(properties, "agentTypes", i), at(properties, "upstreams", i),
					Json.read(at(properties, "claims", i))));
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
	}

	static void writeClaims(List<Entry> entries, Map<String, Object> properties) {
		if (entries.stream().anyMatch((entry) -> !entry.said().isEmpty())) {
			put(entries, properties, "claims", (entry) -> entry.said().isEmpty() ? "" : Json.write(entry.said()));
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
