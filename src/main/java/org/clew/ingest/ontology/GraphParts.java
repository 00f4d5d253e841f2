package org.clew.ingest.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.ontology.Sssom.Matches;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads the nodes, edges and sets of equal nodes of a graph. */
final class GraphParts implements OboGraph.Part {

	private final Facts facts;

	GraphParts(Facts facts) {
		this.facts = facts;
	}

	@Override
	public void read(String name, JsonParser parser) {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			return;
		}
		switch (name) {
			case "nodes" -> each(parser, this::node);
			case "edges" -> each(parser, this::edge);
			case "equivalentNodesSets" -> each(parser, this::same);
			default -> {
			}
		}
	}

	private void each(JsonParser parser, Item item) {
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			long line = parser.currentTokenLocation().getLineNr();
			JsonNode node = parser.readValueAsTree();
			this.facts.row();
			item.read(node, line);
		}
	}

	private void node(JsonNode node, long line) {
		String id = text(node, "id");
		String type = text(node, "type");
		if (id.isEmpty()) {
			this.facts.reject(line, "nodes.id", null, "a term without an identifier");
			return;
		}
		if (!type.isEmpty() && !type.equals("CLASS")) {
			this.facts.skip("No term: " + type);
			return;
		}
		Term term = new Term(line, curie(id));
		term.name(text(node, "lbl"));
		JsonNode meta = node.path("meta");
		if (meta.path("deprecated").asBoolean(false)) {
			term.obsolete();
		}
		meta.path("synonyms").forEach((synonym) -> synonym(term, synonym));
		meta.path("xrefs").forEach((xref) -> term.reference(text(xref, "val"), Matches.annotated(annotations(xref))));
		meta.path("basicPropertyValues").forEach((property) -> property(term, property));
		term.hand(this.facts);
	}

	private static void synonym(Term term, JsonNode synonym) {
		String predicate = text(synonym, "pred");
		int start = predicate.lastIndexOf("has") + 3;
		int end = predicate.lastIndexOf("Synonym");
		String scope = (start >= 3 && end > start) ? predicate.substring(start, end) : "RELATED";
		term.synonym(text(synonym, "val"), scope.toUpperCase(Locale.ROOT), text(synonym, "synonymType"));
	}

	private static List<String> annotations(JsonNode xref) {
		List<String> annotations = new ArrayList<>();
		JsonNode meta = xref.path("meta");
		meta.path("basicPropertyValues").forEach((property) -> annotations.add(text(property, "val")));
		meta.path("xrefs").forEach((other) -> annotations.add(text(other, "val")));
		return annotations;
	}

	private static void property(Term term, JsonNode property) {
		String predicate = text(property, "pred");
		String value = text(property, "val");
		if (predicate.endsWith("hasAlternativeId")) {
			term.reference(value, Kind.ALTERNATIVE);
		}
		else if (predicate.endsWith("IAO_0100001")) {
			term.replacedBy(value);
		}
		else if (predicate.endsWith("efo/alternative_term")) {
			term.synonym(value, "EXACT", "");
		}
		else {
			Matches.of(predicate).ifPresent((kind) -> term.reference(value, kind));
		}
	}

	private void edge(JsonNode edge, long line) {
		String child = text(edge, "sub");
		String parent = text(edge, "obj");
		String relation = text(edge, "pred");
		if (child.isEmpty() || parent.isEmpty() || relation.isEmpty()) {
			this.facts.reject(line, "edges", edge.toString(), "an edge without sub, pred or obj");
		}
		else if (relation.equals("is_a") || relation.endsWith("subClassOf")) {
			Term.subclass(curie(child), curie(parent), "is_a", line, this.facts);
		}
		else if (relation.endsWith("BFO_0000050") && Ontology.of(curie(child)).equals(Optional.of(Ontology.ORDO))) {
			Term.subclass(curie(child), curie(parent), "part_of", line, this.facts);
		}
		else {
			this.facts.skip("Another relation than is_a");
		}
	}

	/** Mondo also comes with what its terms are equal to. */
	private void same(JsonNode set, long line) {
		List<String> members = new ArrayList<>();
		set.path("nodeIds").forEach((id) -> members.add(curie(id.isString() ? id.stringValue() : "")));
		Optional<String> first = members.stream()
			.filter(Term::isDisease)
			.min(Comparator.comparing((id) -> Ontology.of(id).orElseThrow()));
		if (first.isEmpty()) {
			this.facts.skip("Equal terms of which none is a disease");
			return;
		}
		members.stream()
			.filter((member) -> !member.equals(first.get()) && Curies.of(member).isPresent())
			.forEach((member) -> this.facts.mapping(new Mapping(Term.LABEL, first.get(), member, Kind.EXACT, line)));
	}

	static String text(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return value.isString() ? value.stringValue() : "";
	}

	static String curie(String written) {
		return Curies.of(written).orElse(written);
	}

	private interface Item {

		void read(JsonNode node, long line);

	}

}
