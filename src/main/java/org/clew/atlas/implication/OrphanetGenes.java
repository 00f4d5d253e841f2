package org.clew.atlas.implication;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clew.atlas.disease.Diseases;
import org.clew.atlas.implication.ImplicationRow.Effect;
import org.clew.atlas.implication.ImplicationRow.Role;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.Targets;

/** Orphanet's associations of genes with disorders. */
final class OrphanetGenes {

	private static final String TABLE = ImplicationRow.TABLE.file();

	private static final List<String> SOURCE = List.of("orphanet-genes");

	private final Diseases diseases;

	private final Targets targets;

	private final Unjoined unjoined;

	OrphanetGenes(Diseases diseases, Targets targets, Unjoined unjoined) {
		this.diseases = diseases;
		this.targets = targets;
		this.unjoined = unjoined;
	}

	void read(Published published, Consumer<ImplicationRow> each) {
		published.rows("orphanet-genes.tsv", (row) -> row(row).ifPresent(each));
	}

	private Optional<ImplicationRow> row(Row row) {
		String kind = row.get("association");
		String what = "%s %s: %s".formatted(row.get("disease"), row.get("symbol"), kind);
		Optional<String> disease = this.diseases.find(row.get("disease"));
		Optional<String> target = this.targets.find(row.get("hgnc"));
		if (!row.get("status").equals("Assessed")) {
			this.unjoined.tell(TABLE, "not assessed by Orphanet", what);
		}
		else if (disease.isEmpty()) {
			this.unjoined.tell(TABLE, "Orphanet: no disease of the atlas", what);
		}
		else if (target.isEmpty()) {
			this.unjoined.tell(TABLE, "Orphanet: no gene of the atlas", what);
		}
		else {
			return Optional.of(new ImplicationRow(disease.get(), target.get(), role(kind), effect(kind), null,
					kind.startsWith("Part of a fusion gene") ? row.get("symbol") + " fusion" : null,
					row.list("references"), SOURCE));
		}
		return Optional.empty();
	}

	/**
	 * What Orphanet calls a biomarker tells who has the disease, and not who responds to
	 * a treatment; a candidate gene is none that was found.
	 */
	private static Role role(String kind) {
		if (kind.startsWith("Disease-causing")) {
			return Role.CAUSAL_GENE;
		}
		if (kind.startsWith("Part of a fusion gene")) {
			return Role.ONCOGENIC_DRIVER;
		}
		return kind.startsWith("Major susceptibility factor") ? Role.SUSCEPTIBILITY_GENE : Role.OTHER;
	}

	private static Effect effect(String kind) {
		if (kind.contains("(loss of function)")) {
			return Effect.LOSS_OF_FUNCTION;
		}
		return kind.contains("(gain of function)") ? Effect.GAIN_OF_FUNCTION : Effect.UNKNOWN;
	}

}
