package org.clew.atlas.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clew.atlas.disease.Diseases;
import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.label.LabelRow.Reader;
import org.clew.atlas.register.Jurisdictions;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * What labels say of diseases, as a program read it: for what a drug is, and when it must
 * not be given. Neither agency nor biomarker, age or line is in the list.
 */
public final class MedicLabels {

	private static final String SOURCE = "medic";

	private static final String CONTRADICTED = "The same program read from a label that it is contraindicated in this disease.";

	private static final String ONLY = "The only disease that the list has for the drug, which is licensed here.";

	private static final String NO_BIOMARKER = "The list has no biomarkers; the label may ask for one.";

	/** Of these agencies the list of labels has all that ask for a biomarker. */
	private static final Map<String, String> READ_WELL = Map.of("FDA", "US", "EMA", "EU");

	private static final Map<String, String> READ = Map.of("FDA", "US", "EMA", "EU", "PMDA", "JP");

	/** A rare disease does no more than this that a label names beside it. */
	private static final int MOST_SIGNS = 2;

	private final Approvals approvals;

	private final MedicDiseases diseases;

	private final Map<String, Set<String>> byDrug = new HashMap<>();

	private final List<Misread> misread;

	private final Unjoined unjoined;

	private final Map<String, Pair> indications = new TreeMap<>();

	private final Map<String, Pair> contraindications = new TreeMap<>();

	/** What the list has only of a state of the disease: metastatic, refractory. */
	private final Map<String, Pair> inState = new TreeMap<>();

	/**
	 * Readies the lists.
	 * @param approvals what their drugs are joined with
	 * @param diseases what their diseases are joined with
	 * @param misread rows that the label contradicts
	 * @param unjoined takes what does not join
	 */
	public MedicLabels(Approvals approvals, Diseases diseases, List<Misread> misread, Unjoined unjoined) {
		this.approvals = approvals;
		this.diseases = new MedicDiseases(diseases);
		this.misread = misread;
		this.unjoined = unjoined;
	}

	/** Reads the lists. */
	public void read(Published published) {
		published.rows("medic-indications.tsv",
				(row) -> pair("labels.tsv", row).ifPresent((pair) -> this.indications.put(pair.key(), pair)));
		published.rows("medic-contraindications.tsv", (row) -> pair("contraindications.tsv", row)
			.ifPresent((pair) -> this.contraindications.put(pair.key(), pair)));
	}

	private Optional<Pair> pair(String table, Row row) {
		Optional<Substance> drug = this.approvals.substance(row.get("drug"), row.get("drug_label"));
		if (drug.isEmpty()) {
			this.unjoined.tell(table, "a drug of the program's list that no other list has", row.get("drug_label"));
			return Optional.empty();
		}
		Misread wrong = Misread.find(this.misread, SOURCE, row.get("drug_label"), row.get("disease"));
		if (wrong != null && wrong.right() == null) {
			this.unjoined.tell(table, "a disease that the label does not have",
					row.get("drug_label") + ": " + row.get("disease_label"));
			return Optional.empty();
		}
		String disease = (wrong == null) ? row.get("disease") : String.valueOf(wrong.right());
		Optional<String> found = this.diseases.find(disease, row.get("disease_label"));
		Optional<String> inState = (found.isEmpty() && table.equals("labels.tsv"))
				? this.diseases.inState(disease, row.get("disease_label")) : Optional.empty();
		inState.map((id) -> new Pair(drug.get(), id)).ifPresent((pair) -> this.inState.put(pair.key(), pair));
		if (found.isEmpty() && inState.isEmpty()) {
			this.unjoined.tell(table, "a disease of the program's list that is not in the atlas",
					disease + " " + row.get("disease_label"));
		}
		return found.map((id) -> new Pair(drug.get().count(SOURCE), id));
	}

	/**
	 * {@return a label for each drug and disease that no regulator's row has}
	 * @param jurisdictions whose labels they may be
	 */
	public List<LabelRow> labels(List<LabelRow> read, Jurisdictions jurisdictions) {
		Map<String, Set<String>> known = new HashMap<>();
		read.stream()
			.filter((row) -> READ.containsKey(String.valueOf(row.agency())) && row.disease() != null)
			.forEach((row) -> known
				.computeIfAbsent(row.drugs().getFirst() + " " + READ.get(String.valueOf(row.agency())),
						(none) -> new HashSet<>())
				.add(String.valueOf(row.disease())));
		List<LabelRow> rows = new ArrayList<>();
		settle(this.indications);
		settle(this.contraindications);
		addInState(known);
		this.indications.values()
			.forEach((pair) -> this.byDrug.computeIfAbsent(pair.drug().id(), (none) -> new TreeSet<>())
				.add(pair.disease()));
		Beside beside = new Beside(this.approvals);
		Set<String> steroids = this.indications.values()
			.stream()
			.filter((pair) -> Beside.isCorticosteroid(pair.drug()))
			.map(Pair::disease)
			.collect(Collectors.toSet());
		for (Pair pair : this.indications.values()) {
			if (beside.isBeside(pair.drug(), this.diseases.name(pair.disease()), steroids.contains(pair.disease()))) {
				this.unjoined.tell("labels.tsv", "a drug that finds, cleans or eases, and does not treat, left out",
						pair.drug() + ", " + pair.disease());
				continue;
			}
			rows.addAll(labels(pair, jurisdictions, known));
			if (isContradicted(pair)) {
				this.unjoined.tell("labels.tsv", "both an indication and a contraindication of the program's lists",
						pair.drug() + ", " + pair.disease());
			}
		}
		return rows;
	}

	/**
	 * What the regulators' rows have with a biomarker, or in a regimen, the program has
	 * without.
	 */
	private boolean isRead(Pair pair, String jurisdiction, Map<String, Set<String>> known) {
		return known.getOrDefault(pair.drug().id() + " " + jurisdiction, Set.of())
			.stream()
			.anyMatch((disease) -> this.diseases.areInLine(disease, pair.disease()));
	}

	/**
	 * Most are of a drug that the list has for the disease itself too, or a regulator.
	 */
	private void addInState(Map<String, Set<String>> known) {
		List<Pair> all = List.copyOf(this.indications.values());
		this.inState.values()
			.stream()
			.filter((pair) -> READ.values().stream().noneMatch((jurisdiction) -> isRead(pair, jurisdiction, known)))
			.filter((pair) -> all.stream()
				.noneMatch((other) -> other.drug().equals(pair.drug())
						&& this.diseases.areInLine(other.disease(), pair.disease())))
			.forEach((pair) -> this.indications.put(pair.key(), new Pair(pair.drug().count(SOURCE), pair.disease())));
	}

	/** Two names of one drug may have had a row each. */
	private static void settle(Map<String, Pair> pairs) {
		List<Pair> all = List.copyOf(pairs.values());
		pairs.clear();
		all.forEach((pair) -> pairs.put(pair.key(), pair));
	}

	/**
	 * What is not said of a jurisdiction is left out where both agencies' rows have it.
	 */
	private boolean isRead(Pair pair, Jurisdictions.Stated stated, Map<String, Set<String>> known) {
		String jurisdiction = stated.jurisdiction();
		return (jurisdiction != null) ? isRead(pair, jurisdiction, known)
				: READ_WELL.values().stream().allMatch((each) -> isRead(pair, each, known));
	}

	/**
	 * Whether it is the narrowest of the diseases of a drug that all lie in one line;
	 * what is not rare beside a rare one is what the rare one does, if it is little. A
	 * drug for much that is not rare is for that too, and the rare one may be on the
	 * label of one jurisdiction only.
	 */
	private boolean isOnly(Pair pair) {
		Set<String> all = this.byDrug.getOrDefault(pair.drug().id(), Set.of());
		Set<String> rare = all.stream().filter(this.diseases::isRare).collect(Collectors.toSet());
		Set<String> counted = (rare.isEmpty() || all.size() - rare.size() > MOST_SIGNS) ? all : rare;
		boolean narrowest = counted.stream()
			.noneMatch((other) -> !other.equals(pair.disease()) && this.diseases.isKindOf(other, pair.disease()));
		return counted.contains(pair.disease()) && narrowest && counted.stream()
			.anyMatch((top) -> counted.stream().allMatch((one) -> this.diseases.isKindOf(one, top)));
	}

	private List<LabelRow> labels(Pair pair, Jurisdictions jurisdictions, Map<String, Set<String>> known) {
		Set<String> names = this.diseases.names(pair.disease());
		List<Jurisdictions.Stated> only = isOnly(pair) ? jurisdictions.only(pair.drug(), names) : List.of();
		List<Jurisdictions.Stated> stated = only.isEmpty() ? jurisdictions.of(pair.drug(), names) : only;
		List<LabelRow> rows = new ArrayList<>();
		for (Jurisdictions.Stated one : stated) {
			if (isRead(pair, one, known)) {
				continue;
			}
			String id = "clew:medic-" + local(pair.drug().id()) + "-" + local(pair.disease()) + one.suffix();
			rows.add(new LabelRow(id, one.agency(), one.jurisdiction(), List.of(pair.drug().id()), pair.disease(), null,
					null, null, null, null, one.date(), one.minimumAge(), one.maximumAge(), one.ageStated(), null, null,
					(one.jurisdiction() == null) ? null : LabelRow.Status.ACTIVE, Reader.PROGRAM, one.url(),
					note(pair, !only.isEmpty() && one.url() == null), sources(one, !only.isEmpty())));
		}
		return rows;
	}

	private boolean isContradicted(Pair pair) {
		return this.contraindications.containsKey(pair.key());
	}

	private static List<String> sources(Jurisdictions.Stated stated, boolean only) {
		if (stated.url() != null) {
			return "JP".equals(stated.jurisdiction()) ? List.of(SOURCE, "pmda") : List.of("ema-epar", SOURCE);
		}
		return only ? List.of("medi", SOURCE) : List.of(SOURCE);
	}

	private @Nullable String note(Pair pair, boolean only) {
		String contradicted = (only ? ONLY + " " : "") + (isContradicted(pair) ? CONTRADICTED : "");
		String biomarker = this.approvals.isForCancer(pair.drug()) ? NO_BIOMARKER : "";
		String note = (contradicted + " " + biomarker).strip();
		return note.isEmpty() ? null : note;
	}

	/**
	 * {@return the contraindications}
	 */
	public List<ContraindicationRow> contraindications() {
		return this.contraindications.values()
			.stream()
			.map((pair) -> new ContraindicationRow(pair.drug().id(), pair.disease(), List.of(SOURCE)))
			.toList();
	}

	private static String local(String curie) {
		return curie.substring(curie.indexOf(':') + 1).toLowerCase(Locale.ROOT);
	}

	/** A drug and a disease. */
	private record Pair(Substance drug, String disease) {

		@Override
		public Substance drug() {
			return this.drug.now();
		}

		String key() {
			return drug().id() + " " + this.disease;
		}

	}

}
