package org.clew.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.export.Graph.Node;
import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.target.TargetType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks every word of Biolink's that an export writes against a list of its terms, which
 * says where each was read.
 */
class BiolinkTests {

	private static final Set<String> TERMS = terms();

	@Test
	void writesOnlyCategoriesThatBiolinkHas() {
		List<String> written = new ArrayList<>();
		for (String label : List.of("Drug", "Disease", "Study", "Alteration", "Organization", "AdverseEvent", "Use",
				"Evidence", "Release", "AnythingElse")) {
			written.add(Biolink.category(new Node("x", label, List.of(label), Map.of(), List.of())));
		}
		for (TargetType type : TargetType.values()) {
			written.add(Biolink
				.category(new Node("x", "Target", List.of("Target"), Map.of("type", type.name()), List.of())));
		}
		assertThat(terms("category", written)).isSubsetOf(TERMS);
	}

	@Test
	void writesOnlyPredicatesAndQualifiersThatBiolinkHas() {
		List<Relation> relations = new ArrayList<>();
		for (String type : List.of("IMPLICATES", "SUBCLASS_OF", "HAS_PART", "TESTS", "FORM_OF", "ANYTHING_ELSE")) {
			relations.add(relation(type, Map.of()));
		}
		for (String action : actions()) {
			for (String direction : List.of("ACTIVATING", "INHIBITORY", "UNCLEAR", "")) {
				relations.add(relation("ACTS_ON", Map.of("action", action, "direction", direction)));
			}
		}
		assertThat(terms("predicate", relations.stream().map(Biolink::predicate).toList())).isSubsetOf(TERMS);
		assertThat(terms("mechanism", relations.stream().map(Biolink::mechanism).toList())).hasSizeGreaterThan(5)
			.isSubsetOf(TERMS);
		assertThat(terms("direction", relations.stream().map(Biolink::direction).toList())).hasSize(2)
			.isSubsetOf(TERMS);
	}

	@Test
	void writesOnlySlotsThatBiolinkHas() {
		List<String> columns = Stream.concat(KgxFiles.NODE_COLUMNS.stream(), KgxFiles.EDGE_COLUMNS.stream())
			.filter((column) -> !column.startsWith("clew_"))
			.toList();
		assertThat(terms("slot", columns)).isSubsetOf(TERMS);
	}

	@Test
	void writesOnlyLevelsAndAgentsThatBiolinkHas() {
		assertThat(terms("level",
				Stream.of(KnowledgeLevel.values()).map((level) -> Biolink.constant(level.name())).toList()))
			.isSubsetOf(TERMS);
		assertThat(
				terms("agent", Stream.of(AgentType.values()).map((agent) -> Biolink.constant(agent.name())).toList()))
			.isSubsetOf(TERMS);
	}

	private static List<String> actions() {
		return List.of("INHIBITOR", "AGONIST", "PARTIAL_AGONIST", "INVERSE_AGONIST", "ANTAGONIST", "ACTIVATOR",
				"DEGRADER", "BINDING_AGENT", "ANTISENSE_INHIBITOR", "BLOCKER", "MODULATOR", "OTHER");
	}

	private static Relation relation(String type, Map<String, Object> properties) {
		return new Relation("a", "Drug", type, "b", "Target", properties);
	}

	private static Set<String> terms(String kind, List<String> words) {
		return words.stream()
			.filter((word) -> !word.isEmpty())
			.map((word) -> kind + " " + word)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> terms() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(BiolinkTests.class.getResourceAsStream("/biolink-terms.txt")),
				StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.substring(0, line.lastIndexOf(' ')))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
