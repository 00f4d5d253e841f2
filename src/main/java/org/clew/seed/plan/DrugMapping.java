package org.clew.seed.plan;

import java.util.List;
import java.util.Set;

import org.clew.claim.Direction;
import org.clew.seed.plan.Plan.RecordMapping;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;
import org.jspecify.annotations.Nullable;

/** Draws drugs, what they act on, and how far they have come. */
final class DrugMapping implements RecordMapping {

	@Override
	public void draw(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Properties properties = SimpleMappings.common(record)
			.copy(root, "type", "nameOnly")
			.put("approved", approved(root))
			.put("withdrawn", root.at("withdrawals").items().isEmpty() ? null : Boolean.TRUE);
		stage(root, properties);
		Provenance provenance = drawing.record(record, properties);
		drawing.statedAbout(record.id(), "stage", root.at("stage").at("statedBy"));
		drawing.relateAll(record.id(), Relation.HAS_PART, root.at("parts"), Kind.DRUG, provenance);
		root.at("mechanisms").items().forEach((mechanism) -> mechanism(record, mechanism, drawing));
		new LicenceDrawing(record, drawing).draw();
	}

	/** What stands in one place; what ended everywhere; nothing where no source says. */
	private static @Nullable Boolean approved(Field root) {
		List<Field> licences = root.at("licences").items();
		boolean stands = isAny(licences, "AUTHORISED") || isAny(root.at("labels").items(), "ACTIVE");
		return stands ? Boolean.TRUE : licences.isEmpty() ? null : Boolean.FALSE;
	}

	private static boolean isAny(List<Field> items, String status) {
		return items.stream().anyMatch((item) -> status.equals(item.at("status").text("ACTIVE")));
	}

	private static void stage(Field root, Properties properties) {
		String stated = root.at("stage").at("value").text();
		if (isAny(root.at("licences").items(), "AUTHORISED")) {
			properties.put("stage", "APPROVAL").put("stageFrom", "LICENCE");
		}
		else if (isAny(root.at("labels").items(), "ACTIVE")) {
			properties.put("stage", "APPROVAL").put("stageFrom", "LABEL");
		}
		else if (stated != null) {
			properties.put("stage", stated).put("stageFrom", "STATEMENT");
		}
	}

	private static void mechanism(SeedRecord record, Field mechanism, Drawing drawing) {
		SeedRecord target = drawing.resolve(mechanism.at("target"), Set.of(Kind.TARGET));
		String action = mechanism.at("action").text("");
		Properties properties = new Properties().copy(mechanism, "action", "note")
			.put("direction", Direction.of(action).name())
			.put("specificity", mechanism.at("specificity").text(target.root().at("type").text("")));
		drawing.relate(record.id(), Relation.ACTS_ON, target.id(), Provenance.of(mechanism.at("statedBy"), drawing),
				properties);
	}

}
