package org.clew.seed.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

import org.clew.claim.Batch;
import org.clew.claim.IdentifierClaim;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Owner;
import org.clew.graph.Curie;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedRecord;

/**
 * The part of the graph that the seed stands for.
 *
 * @param nodes what is said of each record
 * @param relationships what is said of the relations between them
 * @param identifiers every known identifier, normalized, with the node that it means
 */
public record Plan(Collection<NodeClaim> nodes, List<LinkClaim> relationships, SortedMap<String, String> identifiers) {

	/**
	 * {@return the same, as it is written}
	 */
	public Batch batch() {
		List<IdentifierClaim> meant = new ArrayList<>();
		this.identifiers.forEach((curie,
				id) -> meant.add(new IdentifierClaim(curie, id,
						curie.equals(Curie.normalize(id)) ? IdentifierClaim.Kind.PRIMARY : IdentifierClaim.Kind.EXACT,
						Owner.SEED.id())));
		return new Batch(List.of(), List.of(), List.copyOf(this.nodes), meant, this.relationships);
	}

	/**
	 * {@return what records stand for in which nothing is wrong}
	 */
	public static Plan of(Records records) {
		Drawing drawing = new Drawing(records);
		Map<Kind, RecordMapping> mappings = mappings();
		for (SeedRecord record : records.all()) {
			RecordMapping mapping = mappings.get(record.kind());
			if (mapping != null) {
				mapping.draw(record, drawing);
			}
		}
		return drawing.plan();
	}

	/**
	 * {@return what one of the records stands for}
	 */
	public static Plan of(Records records, SeedRecord record) {
		Drawing drawing = new Drawing(records);
		Objects.requireNonNull(mappings().get(record.kind())).draw(record, drawing);
		return drawing.plan();
	}

	private static Map<Kind, RecordMapping> mappings() {
		return new EnumMap<>(Map.of(Kind.SOURCE, SimpleMappings::source, Kind.ORGANIZATION,
				SimpleMappings::organization, Kind.BASIS, SimpleMappings::basis, Kind.TARGET, SimpleMappings::target,
				Kind.ALTERATION, SimpleMappings::alteration, Kind.PROGRAMME, SimpleMappings::programme, Kind.DRUG,
				new DrugMapping(), Kind.DISEASE, SimpleMappings::disease, Kind.PATHWAY, new PathwayMapping(),
				Kind.STUDY, new StudyMapping()));
	}

	/** Draws the nodes and relationships that records of one kind stand for. */
	@FunctionalInterface
	interface RecordMapping {

		void draw(SeedRecord record, Drawing drawing);

	}

}
