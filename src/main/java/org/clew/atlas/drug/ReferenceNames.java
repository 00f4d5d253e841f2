package org.clew.atlas.drug;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/**
 * The names of ChEMBL, DGIdb and DrugCentral. Two tables speak of one substance if they
 * give one identifier, or one name that nothing else has.
 */
final class ReferenceNames {

	/**
	 * DrugCentral has international nonproprietary names, ChEMBL now and then American
	 * ones.
	 */
	private static final int BY_DRUGCENTRAL = 3;

	private static final int BY_DGIDB = 1;

	private static final String DRUGS = "drugs.tsv";

	private final Substances substances;

	private final Unjoined unjoined;

	/** What two tables of one publisher call by one name is one drug. */
	private final Map<Substance, Substance> same = new LinkedHashMap<>();

	private final Map<String, Set<Substance>> codes = new TreeMap<>();

	ReferenceNames(Substances substances, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
	}

	void read(Published published) {
		published.rows("chembl-compounds.tsv", (row) -> chembl(row.get("id"), row.get("name"), "chembl"));
		published.rows("dgidb-drugs.tsv", this::dgidb);
		published.rows("drugcentral.tsv", this::drugcentral);
		mergeSalts();
		codes();
	}

	private void dgidb(Row row) {
		String id = row.get("concept_id");
		if (id.startsWith("chembl:")) {
			chembl("CHEMBL.COMPOUND:" + id.substring("chembl:".length()), row.get("drug_name"), "dgidb");
		}
		this.substances.own(row.get("drug_name"))
			.ifPresent((drug) -> row.list("claims")
				.stream()
				.filter((claim) -> DrugText.isCode(claim) && !claim.startsWith("CHEMBL"))
				.forEach((code) -> this.codes.computeIfAbsent(code, (none) -> new LinkedHashSet<>()).add(drug)));
	}

	/** Laboratories' codes that DGIdb's sources give one drug. */
	private void codes() {
		this.codes.forEach((code, drugs) -> {
			Set<Substance> called = drugs.stream().map(Substance::now).collect(Collectors.toSet());
			if (called.size() == 1) {
				this.substances.called(called.iterator().next(), code);
			}
		});
	}

	private void chembl(String id, String name, String source) {
		Optional<Substance> known = this.substances.byId(id);
		if (known.isPresent()) {
			this.substances.own(name)
				.filter((other) -> other != known.get() && !known.get().isCurated())
				.ifPresent((other) -> this.same.put(known.get(), other));
			known.get().source(source);
			known.get().nameBy(name, BY_DGIDB);
			this.substances.named(known.get(), name);
			return;
		}
		Optional<Substance> namesake = this.substances.own(name);
		if (namesake.isEmpty()) {
			this.substances.add(new Substance(id, DrugText.titled(name), false)).source(source);
			return;
		}
		this.unjoined.tell(DRUGS, "two identifiers of ChEMBL have one name, and are one drug",
				name + ": " + namesake.get().id() + ", " + id);
		this.substances.identified(namesake.get(), id);
		namesake.get().synonym(name);
		namesake.get().source(source);
	}

	/** Of what has no structure the table may have a brand for a name. */
	private void drugcentral(Row row) {
		String name = row.get("name").replace("\\", "");
		String id = row.get("id");
		Optional<Substance> named = this.substances.byId(id).or(() -> this.substances.own(name));
		Substance drug = named.or(() -> bySynonym(row, name))
			.orElseGet(() -> this.substances.add(new Substance(id, DrugText.titled(name), false)));
		this.substances.identified(drug, id);
		boolean drawn = row.get("xrefs").contains("inchikey:");
		drug.nameBy(name, (named.isPresent() || drawn) ? BY_DRUGCENTRAL : 0);
		drug.source("drugcentral");
		if (drawn) {
			drug.isSmall();
		}
		this.substances.named(drug, name);
		row.list("synonyms").forEach((synonym) -> this.substances.called(drug, synonym));
	}

	/**
	 * A name that DrugCentral has beside its own, and that one compound of ChEMBL has.
	 */
	private Optional<Substance> bySynonym(Row row, String name) {
		List<Substance> found = row.list("synonyms")
			.stream()
			.filter((synonym) -> !synonym.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
			.map(this.substances::own)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		List<Substance> parents = found.stream()
			.filter((one) -> parent(one).filter(found::contains).isEmpty())
			.toList();
		if (parents.size() != 1) {
			return Optional.empty();
		}
		this.unjoined.tell(DRUGS, "joined by a synonym of DrugCentral", name + ": " + parents.getFirst());
		return Optional.of(parents.getFirst());
	}

	/** A salt is no other drug: its names and identifiers are its parent's. */
	private void mergeSalts() {
		Map<Substance, Substance> parents = new LinkedHashMap<>(this.same);
		for (Substance salt : this.substances.all()) {
			if (!salt.isCurated() && !parents.containsKey(salt)) {
				parent(salt).ifPresent((parent) -> parents.put(salt, parent));
			}
		}
		this.substances.mergeAll(parents);
	}

	private Optional<Substance> parent(Substance salt) {
		return DrugText.withoutSalt(salt.name())
			.stream()
			.map(this.substances::exact)
			.flatMap(Optional::stream)
			.filter((parent) -> parent != salt)
			.findFirst();
	}

}
