package org.clew.seed.plan;

import java.util.List;

import org.clew.seed.plan.Plan.RecordMapping;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;

/**
 * Draws legal routes with their steps, the law they rest on, and what a family must know.
 */
final class PathwayMapping implements RecordMapping {

	@Override
	public void draw(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Provenance provenance = drawing.record(record,
				SimpleMappings.common(record)
					.copy(root, "kind", "jurisdiction", "description")
					.lists(root, "decidedBy"));
		drawing.relateAll(record.id(), Relation.REGULATED_BY, root.at("regulators"), Kind.ORGANIZATION, provenance);
		List<Field> steps = root.at("steps").items();
		for (int i = 0; i < steps.size(); i++) {
			step(record, steps.get(i), i + 1, drawing);
		}
		List<Field> laws = root.at("legalBasis").items();
		for (int i = 0; i < laws.size(); i++) {
			part(record, Relation.RESTS_ON, Label.LEGAL_BASIS, "legal-basis", laws.get(i), i + 1, "citation", drawing);
		}
		List<Field> facts = root.at("facts").items();
		for (int i = 0; i < facts.size(); i++) {
			part(record, Relation.HAS_FACT, Label.FACT, "fact", facts.get(i), i + 1, "text", drawing);
		}
	}

	private static void step(SeedRecord record, Field step, int position, Drawing drawing) {
		String id = part(record, Relation.HAS_STEP, Label.STEP, "step", step, position, "action", drawing);
		step.select("regulator")
			.forEach((regulator) -> drawing.relate(id, Relation.REGULATED_BY,
					drawing.idOf(regulator, Kind.ORGANIZATION), Provenance.of(step.at("statedBy"), drawing)));
	}

	private static String part(SeedRecord record, Relation type, Label label, String slug, Field part, long position,
			String name, Drawing drawing) {
		String id = record.id() + "/" + slug + "-" + position;
		drawing.node(id, label, part.at(name).text(""),
				new Properties()
					.copy(part, "actor", "action", "expectedTime", "citation", "requirement", "verified", "text",
							"note")
					.put("position", position));
		drawing.relate(record.id(), type, id, drawing.stated(id, part.at("statedBy")),
				new Properties().put("position", position));
		return id;
	}

}
