package org.clew.seed.plan;

import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;

/**
 * Draws diseases, the groups they belong to, and the targets they implicate.
 */
record DiseaseMapping() implements RecordMapping {

	@Override
	public void draw(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Field chapter = root.at("icd11Chapter");
		Properties properties = SimpleMappings.common(record)
			.copy(root, "groupedBy")
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

}
