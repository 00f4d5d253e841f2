package org.clew.ingest.opentargets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Thing;

/**
 * Reads diseases with what is above them. Cross-references do not say how they relate, so
 * they join nothing.
 */
final class Diseases implements OpenTargets.Kind {

	static final String LABEL = "Disease";

	/**
	 * Areas of what is measured or happens in everybody: measurement, biological process.
	 */
	private static final Set<String> NO_DISEASES = Set.of("EFO_0001444", "GO_0008150");

	@Override
	public boolean isTold(Set<String> columns) {
		return columns.containsAll(Set.of("id", "name")) && !columns.contains("namespace")
				&& (columns.contains("therapeuticAreas") || columns.contains("parents"));
	}

	@Override
	public List<String> columns() {
		return List.of("id", "name", "synonyms", "parents", "dbXRefs", "obsoleteTerms", "therapeuticAreas",
				"exactSynonyms", "broadSynonyms", "narrowSynonyms", "relatedSynonyms");
	}

	@Override
	public void read(Item row, Facts facts) {
		Optional<String> id = row.curie("id");
		String name = row.text("name");
		List<String> areas = row.labels("therapeuticAreas");
		if (id.isEmpty() || name == null) {
			facts.reject(row.line(), "id", row.text("id"), "no identifier with a name");
		}
		else if (!areas.isEmpty() && NO_DISEASES.containsAll(areas)) {
			facts.skip("what is measured, and no disease");
		}
		else {
			write(row, id.get(), name, facts);
		}
	}

	private static void write(Item row, String id, String name, Facts facts) {
		Item synonyms = row.at("synonyms");
		Properties properties = new Properties().put("name", name)
			.list("synonyms", both(synonyms.labels("hasExactSynonym"), row.labels("exactSynonyms")))
			.put("broadSynonyms", both(synonyms.labels("hasBroadSynonym"), row.labels("broadSynonyms")))
			.put("narrowSynonyms", both(synonyms.labels("hasNarrowSynonym"), row.labels("narrowSynonyms")))
			.put("relatedSynonyms", both(synonyms.labels("hasRelatedSynonym"), row.labels("relatedSynonyms")));
		List<CrossReference> references = new ArrayList<>();
		add(references, row.labels("dbXRefs"), Kind.RELATED, id);
		add(references, row.labels("obsoleteTerms"), Kind.OBSOLETE, id);
		facts.thing(new Thing(LABEL, id, properties.values(), references));
		for (String parent : row.labels("parents")) {
			Curies.of(parent)
				.ifPresent((above) -> facts
					.link(Link.of(new ById(LABEL, id), "SUBCLASS_OF", new ById(LABEL, above), row.line())
						.stated(id + " is a " + above, List.of(), null)));
		}
	}

	private static void add(List<CrossReference> references, List<String> written, Kind kind, String id) {
		written.stream()
			.flatMap((reference) -> Curies.of(reference).stream())
			.filter((curie) -> !curie.equals(id))
			.distinct()
			.map((curie) -> new CrossReference(curie, kind))
			.forEach(references::add);
	}

	private static List<String> both(List<String> first, List<String> second) {
		return first.isEmpty() ? second : first;
	}

}
