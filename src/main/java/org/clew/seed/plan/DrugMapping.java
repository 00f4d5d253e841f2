package org.clew.seed.plan;

import java.util.List;
import java.util.Set;

import org.clew.claim.Direction;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;

/**
 * Draws drugs, what they act on, and where they were approved or withdrawn.
 */
final class DrugMapping implements RecordMapping {

	private static final Set<String> APPROVED = Set.of("APPROVAL", "PHASE_4");

	@Override
	public void draw(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		String stage = root.at("stage").at("value").text("UNKNOWN");
		Properties properties = SimpleMappings.common(record)
			.copy(root, "type")
			.put("stage", stage)
			.put("approved", APPROVED.contains(stage) || !root.at("approvals").items().isEmpty())
			.put("withdrawn", !root.at("withdrawals").items().isEmpty());
		Provenance provenance = drawing.record(record, properties);
		drawing.statedAbout(record.id(), "stage", root.at("stage").at("statedBy"));
		drawing.relateAll(record.id(), Relation.HAS_PART, root.at("parts"), Kind.DRUG, provenance);
		root.at("mechanisms").items().forEach((mechanism) -> mechanism(record, mechanism, drawing));
		approvals(record, drawing);
		withdrawals(record, drawing);
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

	private static void approvals(SeedRecord record, Drawing drawing) {
		List<Field> approvals = record.root().at("approvals").items();
		for (int i = 0; i < approvals.size(); i++) {
			Field approval = approvals.get(i);
			SeedRecord disease = drawing.resolve(approval.at("disease"), Set.of(Kind.DISEASE));
			String id = record.id() + "/approval-" + (i + 1);
			drawing.node(id, Label.APPROVAL, "Approval of " + record.name() + " for " + disease.name(),
					new Properties().copy(approval, "jurisdiction", "date", "note"));
			Provenance provenance = drawing.stated(id, approval.at("statedBy"));
			drawing.relate(record.id(), Relation.APPROVED_AS, id, provenance);
			drawing.relate(id, Relation.IN_DISEASE, disease.id(), provenance);
		}
	}

	private static void withdrawals(SeedRecord record, Drawing drawing) {
		List<Field> withdrawals = record.root().at("withdrawals").items();
		for (int i = 0; i < withdrawals.size(); i++) {
			Field withdrawal = withdrawals.get(i);
			String id = record.id() + "/withdrawal-" + (i + 1);
			drawing.node(id, Label.WITHDRAWAL, "Withdrawal of " + record.name(),
					new Properties().copy(withdrawal, "jurisdiction", "date", "reason", "note"));
			drawing.relate(record.id(), Relation.WITHDRAWN_AS, id, drawing.stated(id, withdrawal.at("statedBy")));
		}
	}

}
