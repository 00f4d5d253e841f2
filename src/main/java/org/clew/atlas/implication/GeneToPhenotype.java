package org.clew.atlas.implication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.clew.atlas.disease.Diseases;
import org.clew.atlas.implication.ImplicationRow.Confidence;
import org.clew.atlas.implication.ImplicationRow.Effect;
import org.clew.atlas.implication.ImplicationRow.Role;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.Targets;

/** Gene2Phenotype's associations, with confidence and mechanism. */
final class GeneToPhenotype {

	private static final String TABLE = ImplicationRow.TABLE.file();

	private static final List<String> SOURCE = List.of("g2p");

	private final Diseases diseases;

	private final Targets targets;

	private final Unjoined unjoined;

	GeneToPhenotype(Diseases diseases, Targets targets, Unjoined unjoined) {
		this.diseases = diseases;
		this.targets = targets;
		this.unjoined = unjoined;
	}

	void read(Published published, Consumer<ImplicationRow> each) {
		published.rows("g2p.tsv", (row) -> row(row).ifPresent(each));
	}

	private Optional<ImplicationRow> row(Row row) {
		String what = "%s %s".formatted(row.get("g2p"), row.get("disease"));
		Optional<String> disease = this.diseases.find(row.get("mondo"))
			.or(() -> this.diseases.find("OMIM:" + row.get("omim")));
		Optional<String> target = this.targets.find(row.get("hgnc"));
		if (disease.isEmpty()) {
			this.unjoined.tell(TABLE, "Gene2Phenotype: no disease of the atlas", what);
			return Optional.empty();
		}
		if (target.isEmpty()) {
			this.unjoined.tell(TABLE, "Gene2Phenotype: no gene of the atlas", what);
			return Optional.empty();
		}
		Confidence confidence = Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT));
		return Optional
			.of(new ImplicationRow(disease.get(), target.get(), role(confidence), effect(row.get("mechanism")),
					confidence, null, row.list("pmids").stream().map("PMID:"::concat).toList(), SOURCE));
	}

	/** What is disputed or refuted is no cause. */
	private static Role role(Confidence confidence) {
		return (confidence.compareTo(Confidence.DISPUTED) > 0) ? Role.CAUSAL_GENE : Role.OTHER;
	}

	private static Effect effect(String mechanism) {
		return switch (mechanism) {
			case "loss of function" -> Effect.LOSS_OF_FUNCTION;
			case "gain of function" -> Effect.GAIN_OF_FUNCTION;
			case "dominant negative" -> Effect.DOMINANT_NEGATIVE;
			default -> Effect.UNKNOWN;
		};
	}

}
