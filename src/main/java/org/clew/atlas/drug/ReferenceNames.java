package org.clew.atlas.drug;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/**
 * The names of ChEMBL, DGIdb and DrugCentral. Two tables speak of one substance if they
 * give one identifier, or one name that nothing else has.
 */
final class ReferenceNames {

	/** DrugCentral has international nonproprietary names, ChEMBL now and then American ones. */
	private static final int BY_DRUGCENTRAL = 3;

	private static final int BY_DGIDB = 1;

	private static final String DRUGS = "drugs.tsv";

	private final Substances substances;

	private final Unjoined unjoined;

	ReferenceNames(Substances substances, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
	}

	void read(Published published) {
		published.rows("chembl-compounds.tsv", (row) -> chembl(row.get("id"), row.get("name"), "chembl"));
		published.rows("dgidb-drugs.tsv", this::dgidb);
		published.rows("drugcentral.tsv", this::drugcentral);
		mergeSalts();
	}

	private void dgidb(Row row) {
		String id = row.get("concept_id");
		if (id.startsWith("chembl:")) {
			chembl("CHEMBL.COMPOUND:" + id.substring("chembl:".length()), row.get("drug_name"), "dgidb");
		}
	}

	private void chembl(String id, String name, String source) {
		Optional<Substance> known = this.substances.byId(id);
		if (known.isPresent()) {
			known.get().source(source);
			known.get().nameBy(name, BY_DGIDB);
			this.substances.named(known.get(), name);
			return;
		}
		Optional<Substance> namesake = this.substances.own(name);
		if (namesake.filter(Substance::isCurated).isPresent()) {
			this.substances.identified(namesake.get(), id);
			namesake.get().source(source);
			return;
		}
		namesake.ifPresent((other) -> this.unjoined.tell(DRUGS, "two identifiers of ChEMBL have one name",
				name + ": " + other.id() + " stays, " + id + " is left out"));
		if (namesake.isEmpty()) {
			this.substances.add(new Substance(id, DrugText.titled(name), false)).source(source);
		}
	}

	private void drugcentral(Row row) {
		String name = row.get("name").replace("\\", "");
		String id = row.get("id");
		Substance drug = this.substances.byId(id)
			.or(() -> this.substances.own(name))
			.orElseGet(() -> this.substances.add(new Substance(id, DrugText.titled(name), false)));
		this.substances.identified(drug, id);
		drug.nameBy(name, BY_DRUGCENTRAL);
		drug.source("drugcentral");
		if (row.get("xrefs").contains("inchikey:")) {
			drug.isSmall();
		}
		this.substances.named(drug, name);
		row.list("synonyms").forEach((synonym) -> this.substances.called(drug, synonym));
	}

	/** A salt is no other drug: its names and identifiers are its parent's. */
	private void mergeSalts() {
		Map<Substance, Substance> parents = new LinkedHashMap<>();
		for (Substance salt : this.substances.all()) {
			if (!salt.isCurated()) {
				DrugText.withoutSalt(salt.name())
					.stream()
					.map(this.substances::own)
					.flatMap(Optional::stream)
					.filter((parent) -> parent != salt)
					.findFirst()
					.ifPresent((parent) -> parents.put(salt, parent));
			}
		}
		this.substances.mergeAll(parents);
	}

}
