package org.clew.seed.plan;

import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;

/** The kinds of record that are one node and plain relationships. */
final class SimpleMappings {

	private SimpleMappings() {
	}

	static void source(SeedRecord record, Drawing drawing) {
		drawing.record(record, common(record).copy(record.root(), "version", "date", "licence", "attribution", "url"));
	}

	static void organization(SeedRecord record, Drawing drawing) {
		drawing.record(record, common(record).copy(record.root(), "role", "jurisdiction", "url"));
	}

	static void basis(SeedRecord record, Drawing drawing) {
		drawing.record(record, new Properties().copy(record.root(), "basis", "code", "definition", "note"));
	}

	static void target(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Properties properties = common(record).copy(root, "symbol", "type")
			.put("organism", root.at("organism").text("Homo sapiens"));
		Provenance provenance = drawing.record(record, properties);
		drawing.relateAll(record.id(), Relation.HAS_MEMBER, root.at("members"), Kind.TARGET, provenance);
		root.at("excludes").items().forEach((exclusion) -> exclude(record, exclusion, drawing));
		root.at("lossExploitedBy").items().forEach((strategy) -> exploit(record, strategy, drawing));
	}

	private static void exclude(SeedRecord record, Field exclusion, Drawing drawing) {
		Properties properties = new Properties().copy(exclusion, "note");
		exclusion.select("disease")
			.forEach((disease) -> properties.put("disease", drawing.idOf(disease, Kind.DISEASE)));
		drawing.relate(record.id(), Relation.EXCLUDES, drawing.idOf(exclusion.at("target"), Kind.TARGET),
				Provenance.of(exclusion.at("statedBy"), drawing), properties);
	}

	private static void exploit(SeedRecord record, Field strategy, Drawing drawing) {
		drawing.relate(drawing.idOf(strategy.at("target"), Kind.TARGET), Relation.EXPLOITS_LOSS, record.id(),
				Provenance.of(strategy.at("statedBy"), drawing), new Properties().copy(strategy, "note"));
	}

	static void disease(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Field chapter = root.at("icd11Chapter");
		Properties properties = common(record).copy(root, "groupedBy")
			.put("icd11Chapter", chapter.at("code").text())
			.put("icd11Note", chapter.at("note").text());
		Provenance provenance = drawing.record(record, properties);
		drawing.statedAbout(record.id(), "icd11Chapter", chapter.at("statedBy"));
		drawing.relateAll(record.id(), Relation.SUBCLASS_OF, root.at("parents"), Kind.DISEASE, provenance);
		root.at("implicates").items().forEach((implication) -> implicate(record, implication, drawing));
	}

	private static void implicate(SeedRecord record, Field implication, Drawing drawing) {
		Properties properties = new Properties().copy(implication, "role", "functionalEffect", "confidence", "note");
		implication.select("alteration")
			.forEach((alteration) -> properties.put("alteration", drawing.idOf(alteration, Kind.ALTERATION)));
		drawing.relate(record.id(), Relation.IMPLICATES, drawing.idOf(implication.at("target"), Kind.TARGET),
				Provenance.of(implication.at("statedBy"), drawing), properties);
	}

	static void alteration(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Provenance provenance = drawing.record(record, common(record).copy(root, "kind", "functionalEffect"));
		drawing.relateAll(record.id(), Relation.CHANGES, root.at("targets"), Kind.TARGET, provenance);
	}

	static void programme(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Provenance provenance = drawing.record(record,
				common(record).copy(root, "status", "statusAsOf", "contact").lists(root, "types", "jurisdictions"));
		drawing.relateAll(record.id(), Relation.OFFERS, root.at("drugs"), Kind.DRUG, provenance);
		drawing.relateAll(record.id(), Relation.IN_DISEASE, root.at("diseases"), Kind.DISEASE, provenance);
		root.select("organization")
			.forEach((organization) -> drawing.relate(record.id(), Relation.SPONSORED_BY,
					drawing.idOf(organization, Kind.ORGANIZATION), provenance));
	}

	static Properties common(SeedRecord record) {
		return new Properties().copy(record.root(), "note").lists(record.root(), "synonyms", "identifiers");
	}

}
