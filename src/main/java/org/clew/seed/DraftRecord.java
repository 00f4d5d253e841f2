package org.clew.seed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clew.claim.Batch;
import org.clew.claim.IdentifierClaim;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.clew.graph.AgentType;
import org.clew.graph.Curie;
import org.clew.graph.KnowledgeLevel;
import org.clew.seed.check.Checks;
import org.clew.seed.plan.Plan;
import org.clew.seed.plan.PlannedNode;
import org.clew.seed.plan.PlannedRelationship;
import org.clew.seed.plan.Relation;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Reference;
import org.clew.seed.record.SeedRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record that lies in no file of the seed: it is held to the same checks, and means the
 * same graph.
 */
public final class DraftRecord {

	private static final String FILE = "draft.yaml";

	/** Ends relations that there may be several of, to the same record. */
	private static final Set<Relation> REPEATED = Set.of(Relation.HAD_EVENT);

	private static final Set<String> PROVENANCE = Set.of("sources", "statements", "publications", "knowledgeLevels",
			"agentTypes");

	private final SeedRecord record;

	/**
	 * A draft.
	 * @param label what it is, such as {@code Study}
	 * @param content what its file would hold
	 */
	public DraftRecord(String label, JsonNode content) {
		this.record = new SeedRecord(kind(label), FILE, content, Map.of());
	}

	/**
	 * The other records that it names.
	 * @return each mention, in no particular order
	 */
	public List<Mention> mentions() {
		return Reference.in(this.record)
			.stream()
			.filter((reference) -> reference.field().text() != null)
			.map((reference) -> new Mention(reference.field().path(), reference.field().text(""),
					label(reference.kinds().iterator().next())))
			.toList();
	}

	/**
	 * What is wrong with it.
	 * @param known the records that it may name
	 * @return all that was found
	 */
	public List<Finding> findings(List<Known> known) {
		return new Checks(Clock.systemUTC()).findings(records(known))
			.stream()
			.filter((finding) -> finding.file().equals(FILE))
			.toList();
	}

	/**
	 * What it says, as claims.
	 * @param known the records that it names, all of them
	 * @param precedence how far its values go before those of other sources
	 * @return the claims
	 */
	public Batch claims(List<Known> known, int precedence) {
		Plan plan = Plan.of(records(known), this.record);
		Map<String, Statement> stated = plan.relationships()
			.stream()
			.filter((relationship) -> relationship.type() == Relation.STATED_BY)
			.collect(Collectors.toMap(PlannedRelationship::from, DraftRecord::statement, (first, second) -> first));
		Statement whole = stated.values().iterator().next();
		Statement own = stated.getOrDefault(this.record.id(), whole);
		Batch batch = new Batch();
		plan.nodes().forEach((node) -> batch.nodes().add(claim(node, stated.getOrDefault(node.id(), own), precedence)));
		plan.relationships()
			.stream()
			.filter((relationship) -> relationship.type() != Relation.STATED_BY)
			.forEach((relationship) -> batch.links().add(claim(relationship)));
		plan.identifiers()
			.forEach((curie, id) -> batch.identifiers()
				.add(new IdentifierClaim(curie, id,
						curie.equals(Curie.normalize(id)) ? IdentifierClaim.Kind.PRIMARY : IdentifierClaim.Kind.EXACT,
						own.source())));
		return batch;
	}

	/** One record may be written in several ways, and is one all the same. */
	private Records records(List<Known> known) {
		Map<String, List<Known>> writings = new LinkedHashMap<>();
		for (Known one : known) {
			writings.computeIfAbsent(one.label() + "/" + one.id(), (key) -> new ArrayList<>()).add(one);
		}
		List<SeedRecord> records = new ArrayList<>();
		writings.forEach((file, writing) -> records.add(stub(file, writing)));
		records.add(this.record);
		return Records.of(records);
	}

	private static SeedRecord stub(String file, List<Known> writings) {
		Known first = writings.getFirst();
		ObjectNode content = JsonMapper.shared().createObjectNode();
		content.put("id", first.id()).put("name", first.name());
		if (kind(first.label()) == Kind.BASIS) {
			content.put("basis", first.writtenAs());
		}
		ArrayNode synonyms = content.putArray("synonyms");
		ArrayNode identifiers = content.putArray("identifiers");
		writings.forEach((known) -> {
			synonyms.add(known.writtenAs());
			if (Curie.parse(known.writtenAs()).isPresent()) {
				identifiers.add(known.writtenAs());
			}
		});
		return new SeedRecord(kind(first.label()), file, content, Map.of());
	}

	private static NodeClaim claim(PlannedNode node, Statement statement, int precedence) {
		Map<String, Object> properties = new TreeMap<>(node.properties());
		properties.keySet().removeAll(Set.of("id", "nameKeys"));
		return new NodeClaim(node.label().text(), node.id(), properties, statement, precedence);
	}

	private static LinkClaim claim(PlannedRelationship relationship) {
		Map<String, Object> properties = new TreeMap<>(relationship.properties());
		properties.keySet().removeAll(PROVENANCE);
		String key = REPEATED.contains(relationship.type()) ? String.valueOf(properties.get("position")) : "";
		return new LinkClaim(relationship.from(), relationship.type().name(), relationship.to(), key, properties,
				statement(relationship));
	}

	private static Statement statement(PlannedRelationship relationship) {
		String publications = first(relationship, "publications");
		return new Statement(first(relationship, "sources"), first(relationship, "statements"),
				publications.isEmpty() ? List.of() : List.of(publications.split(" ", -1)),
				KnowledgeLevel.valueOf(first(relationship, "knowledgeLevels")),
				AgentType.valueOf(first(relationship, "agentTypes")), null);
	}

	private static String first(PlannedRelationship relationship, String list) {
		return (relationship.properties().get(list) instanceof List<?> values) ? values.getFirst().toString() : "";
	}

	private static Kind kind(String label) {
		return Kind.valueOf(label.toUpperCase(Locale.ROOT));
	}

	private static String label(Kind kind) {
		return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
	}

	/**
	 * That the record names another one.
	 *
	 * @param field the place, such as {@code uses[0].drugs[0]}
	 * @param text what is written there: an identifier or a name
	 * @param label what is meant, such as {@code Drug}
	 */
	public record Mention(String field, String text, String label) {
	}

	/**
	 * A record that may be named.
	 *
	 * @param label what it is, such as {@code Drug}
	 * @param id its identifier
	 * @param name its name
	 * @param writtenAs how the draft writes it
	 */
	public record Known(String label, String id, String name, String writtenAs) {
	}

}
