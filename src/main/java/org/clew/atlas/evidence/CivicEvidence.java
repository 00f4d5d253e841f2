package org.clew.atlas.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clew.atlas.disease.Diseases;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.Targets;
import org.clew.civic.Citation;
import org.clew.civic.ProfileName;
import org.clew.civic.Therapies;
import org.clew.civic.Wording;
import org.jspecify.annotations.Nullable;

/**
 * CIViC's predictive evidence and assertions, as facts: no sentence of CIViC is taken. An
 * assertion sums up evidence; that a regulator approved something is no licence.
 */
public final class CivicEvidence {

	private static final String TABLE = EvidenceRow.TABLE.file();

	private static final List<String> SOURCE = List.of("civic");

	private final Substances substances;

	private final Diseases diseases;

	private final Targets targets;

	private final Unjoined unjoined;

	private final List<EvidenceRow> rows = new ArrayList<>();

	private final Map<String, StudyRow> studies = new TreeMap<>();

	/**
	 * Readies the evidence.
	 * @param substances the drugs of the atlas, settled
	 * @param diseases the diseases of the atlas
	 * @param targets the targets of the atlas
	 * @param unjoined takes what did not join
	 */
	public CivicEvidence(Substances substances, Diseases diseases, Targets targets, Unjoined unjoined) {
		this.substances = substances;
		this.diseases = diseases;
		this.targets = targets;
		this.unjoined = unjoined;
	}

	/** Reads CIViC's tables. */
	public void read(Published published) {
		published.rows("civic-2025-evidence.tsv", (row) -> {
			if ("Predictive".equals(row.get("evidence_type"))) {
				evidence(row);
			}
		});
		published.rows("civic-2025-assertions.tsv", (row) -> {
			if ("Predictive".equals(row.get("assertion_type"))) {
				assertion(row);
			}
		});
	}

	/**
	 * {@return the rows of the table of evidence}
	 */
	public List<EvidenceRow> rows() {
		return this.rows;
	}

	/**
	 * {@return the publications}
	 */
	public List<StudyRow> studies() {
		return List.copyOf(this.studies.values());
	}

	private void evidence(Row row) {
		String what = "EID" + row.get("evidence_id");
		Optional<Citation> citation = Citation.of(row.orNull("citation_id"), row.orNull("source_type"),
				row.orNull("citation"));
		List<String> drugs = drugs(row, what);
		if (citation.isEmpty() || drugs.isEmpty()) {
			this.unjoined.tell(TABLE, "CIViC: evidence without a publication or a drug", what);
			return;
		}
		Citation study = citation.get();
		this.studies.put(study.id(),
				new StudyRow(study.id(), study.text(), null, study.year(), study.journal(), null, SOURCE));
		String level = row.orNull("evidence_level");
		this.rows.add(new EvidenceRow("civic.eid:" + row.get("evidence_id"), row.get("molecular_profile"),
				targets(row, what), disease(row, what), row.orNull("disease"), drugs,
				Wording.combination(row.get("therapy_interaction_type"), drugs.size()), level,
				Wording.direction(row.get("evidence_direction")), Wording.significance(row.get("significance")),
				Wording.rating(row.get("rating")), Wording.basis(level), study.id(), study.year(),
				origin(row.get("variant_origin")), flag(row), SOURCE));
	}

	/**
	 * The tier of the guideline stands for the level: I-A is what evidence of level A
	 * shows.
	 */
	private void assertion(Row row) {
		String number = row.get("assertion_id");
		String what = "AID" + number;
		List<String> drugs = drugs(row, what);
		if (drugs.isEmpty()) {
			this.unjoined.tell(TABLE, "CIViC: an assertion without a drug", what);
			return;
		}
		String id = "civic.aid:" + number;
		Integer year = year(row.get("last_review_date"));
		this.studies.put(id, new StudyRow(id, "CIViC assertion " + number, null, year, null, null, SOURCE));
		String level = row.get("amp_category").equals("Tier I - Level A") ? "A" : null;
		this.rows.add(new EvidenceRow(id, row.get("molecular_profile"), targets(row, what), disease(row, what),
				row.orNull("disease"), drugs, null, level, Wording.direction(row.get("assertion_direction")),
				Wording.significance(row.get("significance")), null, "UNSPECIFIED", id, year, null, flag(row), SOURCE));
	}

	private static @Nullable Integer year(String date) {
		return date.matches("\\d{4}-.*") ? Integer.valueOf(date.substring(0, 4)) : null;
	}

	private List<String> drugs(Row row, String what) {
		List<String> ids = new ArrayList<>();
		for (String name : Therapies.of(row.get("therapies"))) {
			Optional<Substance> drug = this.substances.find(name);
			if (drug.isEmpty()) {
				this.unjoined.tell(TABLE, "CIViC: no drug of the atlas", what + " " + name);
				return List.of();
			}
			ids.add(drug.get().id());
		}
		return ids.stream().distinct().toList();
	}

	private List<String> targets(Row row, String what) {
		ProfileName profile = new ProfileName(row.get("molecular_profile"));
		if (profile.understood().isEmpty()) {
			this.unjoined.tell(TABLE, "CIViC: a profile that the grammar does not understand",
					what + " " + profile.text());
		}
		return profile.genes(false).stream().flatMap((gene) -> target(gene, what)).distinct().toList();
	}

	private Stream<String> target(String gene, String what) {
		List<String> named = List.copyOf(this.targets.named(gene));
		if (named.size() != 1) {
			this.unjoined.tell(TABLE, "CIViC: no gene of the atlas", what + " " + gene);
		}
		return (named.size() == 1) ? named.stream() : Stream.empty();
	}

	private @Nullable String disease(Row row, String what) {
		String number = row.get("doid");
		if (number.isEmpty()) {
			return null;
		}
		Optional<String> disease = this.diseases.find("DOID:" + number);
		if (disease.isEmpty()) {
			this.unjoined.tell(TABLE, "CIViC: no disease of the atlas",
					"%s DOID:%s %s".formatted(what, number, row.get("disease")));
		}
		return disease.orElse(null);
	}

	private static @Nullable String origin(String printed) {
		return switch (Wording.word(printed)) {
			case "SOMATIC" -> "SOMATIC";
			case "RARE_GERMLINE", "COMMON_GERMLINE" -> "GERMLINE";
			default -> null;
		};
	}

	private static @Nullable Boolean flag(Row row) {
		return "true".equalsIgnoreCase(row.get("is_flagged")) ? Boolean.TRUE : null;
	}

}
