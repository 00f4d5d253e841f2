package org.clew.seed.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Owner;
import org.clew.claim.Statement;
import org.clew.graph.Curie;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Names;
import org.clew.seed.record.Records;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/** Collects nodes and relationships while the records are gone through. */
final class Drawing {

	private final Records records;

	private final Map<String, NodeClaim> nodes = new LinkedHashMap<>();

	private final List<LinkClaim> relationships = new ArrayList<>();

	private final SortedMap<String, String> identifiers = new TreeMap<>();

	private final Map<String, Integer> alike = new HashMap<>();

	private final Terms terms = new Terms();

	Drawing(Records records) {
		this.records = records;
	}

	Plan plan() {
		return new Plan(this.nodes.values(), this.relationships, this.identifiers);
	}

	/** Draws the node of a record, with its identifiers and who states it. */
	Provenance record(SeedRecord record, Properties properties) {
		node(record.id(), Label.of(record.kind()), record.name(), properties);
		record.identifiers().forEach((identifier) -> identify(identifier.text(""), record.id()));
		return stated(record.id(), record.root().at("statedBy"));
	}

	void node(String id, Label label, String name, Properties properties) {
		this.nodes.put(id, new NodeClaim(label.text(), id, properties.put("name", name).values(), Owner.SEED));
		identify(id, id);
	}

	/** Draws who states a node. */
	Provenance stated(String id, Field statedBy) {
		Provenance provenance = Provenance.of(statedBy, this);
		stated(id, provenance);
		return provenance;
	}

	void stated(String id, Provenance provenance) {
		states(id, provenance, Properties::new);
	}

	/** Draws who states one property of a node. */
	void statedAbout(String id, String property, Field statedBy) {
		states(id, Provenance.of(statedBy, this), () -> new Properties().put("about", property));
	}

	void relate(String from, Relation type, String to, Provenance provenance) {
		relate(from, type, to, provenance, new Properties());
	}

	void relate(String from, Relation type, String to, Provenance provenance, Properties properties) {
		int number = this.alike.merge(from + " " + type + " " + to, 1, Integer::sum);
		this.relationships.add(new LinkClaim(from, type.name(), to, String.valueOf(number), properties.values(),
				provenance.statements(), Owner.SEED));
	}

	/**
	 * Draws a relationship to each record that a list names, numbered in the order given.
	 */
	void relateAll(String from, Relation type, Field list, Kind kind, Provenance provenance) {
		List<Field> items = list.items();
		for (int i = 0; i < items.size(); i++) {
			relate(from, type, idOf(items.get(i), kind), provenance, new Properties().put("position", i + 1L));
		}
	}

	String idOf(Field reference, Kind kind) {
		return resolve(reference, Set.of(kind)).id();
	}

	String idOf(Field reference, Set<Kind> kinds) {
		return resolve(reference, kinds).id();
	}

	SeedRecord resolve(Field reference, Set<Kind> kinds) {
		if (this.records.names().resolve(reference.text(""), kinds) instanceof Resolution.Found(SeedRecord record)) {
			return record;
		}
		throw new IllegalStateException("%s %s was not checked".formatted(reference.record().file(), reference.path()));
	}

	/**
	 * {@return the identifier of the adverse event that a term names, which uses share}
	 */
	String adverseEvent(String term) {
		String id = this.terms.id(term);
		if (!this.nodes.containsKey(id)) {
			node(id, Label.ADVERSE_EVENT, term, new Properties());
		}
		return id;
	}

	private void states(String id, Provenance provenance, Supplier<Properties> base) {
		long position = 1;
		for (Statement statement : provenance.statements()) {
			Properties properties = base.get().put("position", position++);
			if (!statement.text().isEmpty()) {
				properties.put("statement", statement.text());
			}
			relate(id, Relation.STATED_BY, statement.source(), new Provenance(List.of(statement)), properties);
		}
	}

	private void identify(String identifier, String id) {
		this.identifiers.putIfAbsent(Curie.normalize(identifier), id);
	}

	/** Gives terms readable identifiers, one to each term whatever its case. */
	static final class Terms {

		private final Map<String, String> ids = new HashMap<>();

		private final Set<String> taken = new HashSet<>();

		String id(String term) {
			return this.ids.computeIfAbsent(Names.normalize(term), this::free);
		}

		private String free(String term) {
			String slug = Normalizer.normalize(term, Normalizer.Form.NFD)
				.replaceAll("\\p{M}", "")
				.replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
			String first = "clew:adverse-event/" + slug;
			String id = first;
			// Different terms may differ in signs only, such as ≥.
			for (int number = 2; this.taken.contains(id); number++) {
				id = first + "-" + number;
			}
			this.taken.add(id);
			return id;
		}

	}

}
