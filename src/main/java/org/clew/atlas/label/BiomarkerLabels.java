package org.clew.atlas.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.atlas.drug.Substance;
import org.clew.atlas.label.LabelRow.Reader;
import org.clew.atlas.label.LabelRow.Status;
import org.clew.atlas.label.RegulatorLabels.Printed;
import org.clew.atlas.register.Jurisdictions;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/** Rows of the regulators' labels for biomarkers. */
public final class BiomarkerLabels {

	private static final Map<String, String> AGENCIES = Map.of("fda", "FDA", "ema", "EMA", "hc", "Health Canada",
			"hpra", "HPRA");

	private static final Map<String, String> JURISDICTIONS = Map.of("fda", "US", "ema", "EU", "hc", "CA", "hpra", "IE");

	/**
	 * Antigens by which a disease is told from others: the label names them, and nobody
	 * tests again.
	 */
	private static final Map<String, Set<String>> DIAGNOSTIC = Map.ofEntries(
			Map.entry("MONDO:0011719", Set.of("KIT positive")),
			Map.entry("MONDO:0004947", Set.of("CD19 positive", "CD22 positive", "MS4A1 positive")),
			Map.entry("MONDO:0004952", Set.of("TNFRSF8 positive")),
			Map.entry("MONDO:0020325", Set.of("TNFRSF8 positive")),
			Map.entry("MONDO:0018908", Set.of("MS4A1 positive")), Map.entry("MONDO:0015759", Set.of("MS4A1 positive")),
			Map.entry("MONDO:0018906", Set.of("MS4A1 positive")), Map.entry("MONDO:0018905", Set.of("MS4A1 positive")),
			Map.entry("MONDO:0004948", Set.of("MS4A1 positive")), Map.entry("MONDO:0007243", Set.of("MS4A1 positive")),
			Map.entry("MONDO:0004949", Set.of("MS4A1 positive")));

	private static final Pattern LINE = Pattern.compile(
			"(?i)relapsed or refra?ctory|unresectable, recurrent, or refractory|relapsed|previously untreated|newly diagnosed");

	/** EMA's list is older than the labels of this year and later. */
	private static final String NEWER = "2024";

	private final LabelDiseases diseases;

	private final Jurisdictions jurisdictions;

	private final Unjoined unjoined;

	private final Map<String, Integer> numbers = new HashMap<>();

	/**
	 * Readies the rows.
	 * @param diseases what their diseases are joined with
	 * @param jurisdictions what EMA's reports say of the age
	 * @param unjoined takes what is left out
	 */
	public BiomarkerLabels(LabelDiseases diseases, Jurisdictions jurisdictions, Unjoined unjoined) {
		this.diseases = diseases;
		this.jurisdictions = jurisdictions;
		this.unjoined = unjoined;
	}

	/**
	 * {@return a row for each indication, disease and regimen}
	 */
	public List<LabelRow> rows(RegulatorLabels labels) {
		List<LabelRow> rows = new ArrayList<>();
		labels.byRegimen().values().forEach((group) -> add(rows, group));
		return rows;
	}

	private void add(List<LabelRow> rows, List<Printed> group) {
		Row row = group.getFirst().row();
		String printed = row.get("cancer_as_printed");
		if (PrintedDisease.isOther(row.get("disease"), printed)) {
			this.unjoined.tell("labels.tsv", "coded with one disease, and printed with another",
					"%s: %s, %s".formatted(row.get("indication"), row.get("disease"), printed));
			return;
		}
		if (LabelDiseases.isAnySolidTumour(row.get("disease_code"))) {
			rows.add(row(group, null));
			return;
		}
		List<String> found = this.diseases.of(row.get("disease_code"), row.get("disease"), printed);
		if (found.isEmpty()) {
			this.unjoined.tell("labels.tsv", "a disease that Mondo does not have exactly",
					"%s: %s, %s".formatted(row.get("indication"), row.get("disease"), row.get("disease_code")));
		}
		found.forEach((disease) -> rows.add(row(group, disease)));
	}

	private LabelRow row(List<Printed> group, @Nullable String disease) {
		Printed first = group.getFirst();
		Row row = first.row();
		String agency = row.get("agency");
		String printed = row.orNull("biomarkers_as_printed");
		List<List<String>> biomarkers = group.stream().map(Printed::biomarkers).distinct().toList();
		boolean old = row.get("status").equals("Deprecated");
		Jurisdictions.Stated age = age(first, disease);
		return new LabelRow(id(row.get("indication")), AGENCIES.get(agency), JURISDICTIONS.get(agency),
				first.drugs().stream().map(Substance::id).toList(), disease, (disease == null) ? true : null,
				Biomarkers.profile(biomarkers, printed, diagnostic(disease)), Biomarkers.asked(printed),
				Biomarkers.measure(biomarkers, 2), Biomarkers.measure(biomarkers, 3), first.date(),
				(age == null) ? null : age.minimumAge(), (age == null) ? null : age.maximumAge(),
				(age == null) ? null : age.ageStated(), line(row), null, status(first, old), Reader.PERSON,
				row.orNull("url"), note(first, old),
				(age == null) ? List.of("moalmanac") : List.of("ema-epar", "moalmanac"));
	}

	private Jurisdictions.@Nullable Stated age(Printed label, @Nullable String disease) {
		String date = label.date();
		if (!label.agency().equals("ema") || date == null || date.compareTo(NEWER) >= 0) {
			return null;
		}
		return this.jurisdictions.ofBrand(label.brand(), this.diseases.names(disease)).orElse(null);
	}

	private static Set<String> diagnostic(@Nullable String disease) {
		return (disease == null) ? Set.of() : DIAGNOSTIC.getOrDefault(disease, Set.of());
	}

	private String id(String indication) {
		String plain = "clew:" + indication.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		int number = this.numbers.merge(plain, 1, Integer::sum);
		return (number == 1) ? plain : plain + "-" + number;
	}

	private static @Nullable String line(Row row) {
		Matcher found = LINE.matcher(row.get("cancer_as_printed"));
		return found.find() ? found.group().toLowerCase(Locale.ROOT).replace("refactory", "refractory") : null;
	}

	private static @Nullable Status status(Printed label, boolean old) {
		if (label.withdrawn() != null) {
			return Status.WITHDRAWN;
		}
		return old ? null : Status.ACTIVE;
	}

	/** A label read once may have changed since. */
	private static @Nullable String note(Printed label, boolean old) {
		String disease = label.row().get("cancer_as_printed");
		String printed = disease.isEmpty() ? "" : "Disease as printed: " + disease + ".";
		String replaced = old ? " The source calls this row replaced." : "";
		String withdrawn = (label.withdrawn() != null) ? " " + label.withdrawn() : "";
		String note = (printed + replaced + withdrawn).strip();
		return note.isEmpty() ? null : note;
	}

}
