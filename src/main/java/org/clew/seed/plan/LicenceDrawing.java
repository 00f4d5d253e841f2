package org.clew.seed.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;

/**
 * Draws where a drug is licensed, what its labels say, where it must not be given, and
 * from which markets it went.
 */
record LicenceDrawing(SeedRecord drug, Drawing drawing) {

	void draw() {
		each("licences", this::licence);
		each("labels", this::label);
		each("withdrawals", this::withdrawal);
		Field root = this.drug.root();
		root.at("contraindications").items().forEach(this::contraindication);
	}

	private void each(String list, Drawn drawn) {
		List<Field> items = this.drug.root().at(list).items();
		for (int i = 0; i < items.size(); i++) {
			drawn.draw(items.get(i), i + 1);
		}
	}

	private void licence(Field licence, int number) {
		String id = this.drug.id() + "/licence-" + number;
		this.drawing.node(id, Label.LICENCE,
				"Licence of " + this.drug.name() + ", " + licence.at("jurisdiction").text(""),
				new Properties()
					.copy(licence, "jurisdiction", "status", "date", "conditional", "exceptionalCircumstances",
							"orphan", "holder", "note")
					.lists(licence, "brands"));
		this.drawing.relate(this.drug.id(), Relation.LICENSED_AS, id, this.drawing.stated(id, licence.at("statedBy")));
	}

	private void label(Field label, int number) {
		String id = this.drug.id() + "/label-" + number;
		List<SeedRecord> diseases = label.select("disease")
			.stream()
			.map((disease) -> this.drawing.resolve(disease, Set.of(Kind.DISEASE)))
			.toList();
		String place = diseases.isEmpty() ? "any tumour with the biomarker"
				: diseases.stream().map(SeedRecord::name).collect(Collectors.joining());
		List<SeedRecord> drugs = new ArrayList<>(List.of(this.drug));
		label.at("with").items().forEach((other) -> drugs.add(this.drawing.resolve(other, Set.of(Kind.DRUG))));
		String names = drugs.stream().map(SeedRecord::name).collect(Collectors.joining(" + "));
		this.drawing.node(id, Label.LABEL, names + " for " + place,
				new Properties()
					.copy(label, "agency", "jurisdiction", "date", "biomarkers", "profile", "assay", "cutoff",
							"ageStated", "line", "accelerated", "tissueAgnostic", "url", "note")
					.decimals(label, "minimumAgeYears", "maximumAgeYears")
					.put("readBy", label.at("readBy").text("PERSON"))
					.put("status", label.at("status").text("ACTIVE")));
		Provenance provenance = this.drawing.stated(id, label.at("statedBy"));
		for (int i = 0; i < drugs.size(); i++) {
			this.drawing.relate(id, Relation.OF_DRUG, drugs.get(i).id(), provenance,
					new Properties().put("position", i + 1L));
		}
		diseases.forEach((disease) -> this.drawing.relate(id, Relation.IN_DISEASE, disease.id(), provenance));
		this.drawing.relateAll(id, Relation.OF_TARGET, label.at("targets"), Kind.TARGET, provenance);
	}

	private void withdrawal(Field withdrawal, int number) {
		String id = this.drug.id() + "/withdrawal-" + number;
		this.drawing.node(id, Label.WITHDRAWAL, "Withdrawal of " + this.drug.name(),
				new Properties().copy(withdrawal, "jurisdiction", "date", "reason", "forHarm", "note"));
		this.drawing.relate(this.drug.id(), Relation.WITHDRAWN_AS, id,
				this.drawing.stated(id, withdrawal.at("statedBy")));
	}

	private void contraindication(Field contraindication) {
		this.drawing.relate(this.drug.id(), Relation.CONTRAINDICATED_IN,
				this.drawing.idOf(contraindication.at("disease"), Kind.DISEASE),
				Provenance.of(contraindication.at("statedBy"), this.drawing),
				new Properties().copy(contraindication, "note"));
	}

	/** Draws one entry of a list. */
	@FunctionalInterface
	private interface Drawn {

		void draw(Field item, int number);

	}

}
