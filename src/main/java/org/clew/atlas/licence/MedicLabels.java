package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.licence.LabelRow.Reader;
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

	private static final String NO_BIOMARKER = "The list has no biomarkers; the label may ask for one.";

	private final Approvals approvals;

	private final LabelDiseases diseases;

	private final List<Misread> misread;

	private final Unjoined unjoined;

	private final Map<String, Pair> indications = new TreeMap<>();

	private final Map<String, Pair> contraindications = new TreeMap<>();

	/**
	 * Readies the lists.
	 * @param approvals what their drugs are joined with
	 * @param diseases what their diseases are joined with
	 * @param misread rows that the label contradicts
	 * @param unjoined takes what does not join
	 */
	public MedicLabels(Approvals approvals, LabelDiseases diseases, List<Misread> misread, Unjoined unjoined) {
		this.approvals = approvals;
		this.diseases = diseases;
		this.misread = misread;
		this.unjoined = unjoined;
	}

	/**
	 * Reads the lists.
	 * @param published the publishers' files
	 */
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
		if (!this.diseases.isKnown(disease)) {
			this.unjoined.tell(table, "a disease of the program's list that is not Mondo's",
					disease + " " + row.get("disease_label"));
			return Optional.empty();
		}
		return Optional.of(new Pair(drug.get().count(SOURCE), disease));
	}

	/**
	 * {@return a label for each drug and disease that no regulator's row has}
	 * @param read the regulators' rows
	 * @param jurisdictions whose labels they may be
	 */
	public List<LabelRow> labels(List<LabelRow> read, Jurisdictions jurisdictions) {
		Set<String> known = new HashSet<>();
		read.stream()
			.filter((row) -> row.drugs().size() == 1 && row.disease() != null)
			.forEach((row) -> known.add(row.drugs().getFirst() + " " + row.disease()));
		List<LabelRow> rows = new ArrayList<>();
		for (Pair pair : this.indications.values()) {
			if (!known.contains(pair.key())) {
				rows.addAll(labels(pair, jurisdictions));
			}
			if (this.contraindications.containsKey(pair.key())) {
				this.unjoined.tell("labels.tsv", "both an indication and a contraindication of the program's lists",
						pair.drug() + ", " + pair.disease());
			}
		}
		return rows;
	}

	private List<LabelRow> labels(Pair pair, Jurisdictions jurisdictions) {
		Set<String> names = this.diseases.names(pair.disease());
		List<Jurisdictions.Stated> stated = jurisdictions.of(pair.drug(), names);
		List<LabelRow> rows = new ArrayList<>();
		for (Jurisdictions.Stated one : stated) {
			String id = "clew:medic-" + local(pair.drug().id()) + "-" + local(pair.disease()) + one.suffix();
			rows.add(new LabelRow(id, one.agency(), one.jurisdiction(), List.of(pair.drug().id()), pair.disease(), null,
					null, null, null, null, null, one.minimumAge(), one.maximumAge(), one.ageStated(), null, null,
					(one.jurisdiction() == null) ? null : LabelRow.Status.ACTIVE, Reader.PROGRAM, one.url(), note(pair),
					(one.url() == null) ? List.of(SOURCE) : List.of("ema-epar", SOURCE)));
		}
		return rows;
	}

	private @Nullable String note(Pair pair) {
		String contradicted = this.contraindications.containsKey(pair.key()) ? CONTRADICTED : "";
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
		return curie.substring(curie.indexOf(':') + 1).toLowerCase();
	}

	/**
	 * A drug and a disease.
	 *
	 * @param drug the drug
	 * @param disease the disease
	 */
	private record Pair(Substance drug, String disease) {

		String key() {
			return this.drug.id() + " " + this.disease;
		}

	}

}
