package org.clew.seed.plan;

import java.util.Set;

import org.clew.claim.Stance;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a study finds on a drug, other than uses.
 */
final class EvidenceDrawing {

	private EvidenceDrawing() {
	}

	static void draw(Field evidence, @Nullable Long year, Drawing drawing) {
		String id = evidence.at("id").text("");
		Stance stance = Stance.ofEvidence(evidence.at("significance").text(""), evidence.at("direction").text(""));
		drawing.node(id, Label.EVIDENCE, evidence.at("summary").text(""),
				new Properties()
					.copy(evidence, "summary", "basis", "direction", "significance", "level", "rating", "combination",
							"profile", "patients", "note")
					.put("year", year)
					.put("stance", stance.name()));
		Provenance provenance = Provenance.of(evidence.at("statedBy"), drawing).at(evidence.at("passage"));
		drawing.stated(id, provenance);
		drawing.relate(evidence.record().id(), Relation.REPORTS, id, provenance);
		drawing.relateAll(id, Relation.OF_DRUG, evidence.at("drugs"), Kind.DRUG, provenance);
		evidence.select("disease")
			.forEach((disease) -> drawing.relate(id, Relation.IN_DISEASE, drawing.idOf(disease, Kind.DISEASE),
					provenance));
		drawing.relateAll(id, Relation.OF_TARGET, evidence.at("targets"), Kind.TARGET, provenance);
		drawing.relateAll(id, Relation.IN_ALTERATION, evidence.at("alterations"), Kind.ALTERATION, provenance);
		drawing.relate(id, Relation.BASED_ON, drawing.idOf(evidence.at("basis"), Set.of(Kind.BASIS)), provenance);
	}

}
