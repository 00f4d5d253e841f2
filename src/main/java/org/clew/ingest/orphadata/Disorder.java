package org.clew.ingest.orphadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Thing;

/** A disorder of Orphanet: its names, and what other vocabularies have for it. */
final class Disorder {

	static final String LABEL = "Disease";

	/** Orphanet marks what stays in its list for another reason in front of the name. */
	private static final String COMMON = "NON RARE IN EUROPE: ";

	private static final String OBSOLETE = "OBSOLETE: ";

	private final Element element;

	Disorder(Element element) {
		this.element = element;
	}

	/**
	 * {@return its identifier; before 2020 the number stood elsewhere}
	 */
	Optional<String> id() {
		return id(this.element);
	}

	private static Optional<String> id(Element element) {
		return Optional.of(element.text("OrphaCode"))
			.filter((code) -> !code.isEmpty())
			.or(() -> Optional.of(element.text("OrphaNumber")))
			.filter((code) -> code.matches("[0-9]+"))
			.map((code) -> "orphanet:" + code);
	}

	void hand(Facts facts) {
		String id = id().orElseThrow();
		String name = this.element.text("Name");
		if (name.isEmpty()) {
			facts.reject(this.element.line(), "Name", null, "a disorder without a name");
		}
		else if (name.startsWith(OBSOLETE)) {
			replaced(id, facts);
		}
		else {
			Properties properties = new Properties()
				.put("name", name.startsWith(COMMON) ? name.substring(COMMON.length()) : name)
				.list("synonyms", this.element.all("SynonymList", "Synonym").map(Element::text).distinct().toList());
			List<CrossReference> references = new ArrayList<>();
			this.element.all("ExternalReferenceList", "ExternalReference")
				.forEach((reference) -> reference(reference, references, facts));
			facts.thing(new Thing(LABEL, id, properties.values(), references));
		}
	}

	private void replaced(String id, Facts facts) {
		List<String> heirs = this.element.all("DisorderDisorderAssociationList", "DisorderDisorderAssociation")
			.filter((association) -> association.text("DisorderDisorderAssociationType", "Name").startsWith("Moved to"))
			.flatMap((association) -> association.all("TargetDisorder"))
			.flatMap((target) -> id(target).stream())
			.distinct()
			.toList();
		if (heirs.size() == 1 && !heirs.get(0).equals(id)) {
			facts.mapping(new Mapping(LABEL, heirs.get(0), id, Kind.OBSOLETE, this.element.line()));
		}
		else {
			facts.skip("Obsolete, and nothing replaces it");
		}
	}

	private static void reference(Element element, List<CrossReference> references, Facts facts) {
		Optional<String> curie = Curies.of(element.text("Source"), element.text("Reference"));
		if (curie.isEmpty() || element.text("Source").isEmpty()) {
			facts.reject(element.line(), "ExternalReference", element.text("Source") + " " + element.text("Reference"),
					"no identifier");
			return;
		}
		references.add(new CrossReference(curie.get(), kind(element.text("DisorderMappingRelation", "Name"),
				element.text("DisorderMappingValidationStatus", "Name"))));
	}

	/** Only what Orphanet calls exact and has validated is the same. */
	private static Kind kind(String relation, String status) {
		int end = relation.indexOf(' ');
		return switch ((end < 0) ? relation.toUpperCase(Locale.ROOT) : relation.substring(0, end)) {
			case "E" -> status.equals("Validated") ? Kind.EXACT : Kind.CLOSE;
			case "NTBT" -> Kind.BROAD;
			case "BTNT" -> Kind.NARROW;
			default -> Kind.RELATED;
		};
	}

}
