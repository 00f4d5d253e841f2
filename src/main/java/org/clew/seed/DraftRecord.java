package org.clew.seed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clew.claim.Batch;
import org.clew.claim.IdentifierClaim;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.clew.graph.Curie;
import org.clew.seed.check.Checks;
import org.clew.seed.plan.Plan;
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
	private static final Set<String> REPEATED = Set.of(Relation.HAD_EVENT.name());

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
	 */
	public Batch claims(List<Known> known, int precedence) {
		Plan plan = Plan.of(records(known), this.record);
		Map<String, Statement> stated = new LinkedHashMap<>();
		plan.relationships()
			.stream()
			.filter(DraftRecord::states)
			.forEach((link) -> stated.putIfAbsent(link.from(), link.statements().getFirst()));
		Statement own = stated.getOrDefault(this.record.id(), stated.values().iterator().next());
		Batch batch = new Batch();
		plan.nodes()
			.forEach((node) -> batch.nodes()
				.add(new NodeClaim(node.label(), node.id(), node.properties(), stated.getOrDefault(node.id(), own),
						precedence)));
		plan.relationships().stream().filter((link) -> !states(link)).forEach((link) -> batch.links().add(claim(link)));
		plan.batch()
			.identifiers()
			.forEach((one) -> batch.identifiers()
				.add(new IdentifierClaim(one.curie(), one.id(), one.kind(), own.source())));
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

	private static boolean states(LinkClaim link) {
		return link.type().equals(Relation.STATED_BY.name());
	}

	private static LinkClaim claim(LinkClaim link) {
		String key = REPEATED.contains(link.type()) ? String.valueOf(link.properties().get("position")) : "";
		return new LinkClaim(link.from(), link.type(), link.to(), key, link.properties(), link.statements().getFirst());
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
	 * @param writtenAs how the draft writes it
	 */
	public record Known(String label, String id, String name, String writtenAs) {
	}

}
