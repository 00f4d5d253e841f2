package org.clew.candidate.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.drug.Drug;
import org.clew.graph.EntityType;
import org.clew.graph.Scan;

import org.springframework.stereotype.Component;

/**
 * Reads a whole core: first all nodes, as facts name them, then what joins them, then the
 * facts, in one pass for each kind.
 */
@Component
class Loading {

	/** What says how drugs, targets and diseases work; no former versions are kept. */
	static final List<Kind> BIOLOGY = List.of(BiologyRows.MECHANISMS, BiologyRows.IMPLICATIONS, BiologyRows.EXCLUSIONS,
			BiologyRows.LOSS_STRATEGIES);

	static final List<Kind> LICENSING = List.of(LicensingRows.LICENCES, LicensingRows.LABELS,
			LicensingRows.CONTRAINDICATIONS, LicensingRows.WITHDRAWALS);

	/** What studies say, of which former versions are kept. */
	static final List<Kind> REPORTED = List.of(EvidenceRows.EVIDENCE, EvidenceRows.USES, TrialRows.TRIALS);

	private static final List<Kind> LINKS = List.of(LinkRows.SUBCLASS_OF, LinkRows.HAS_MEMBER, LinkRows.FORM_OF,
			LinkRows.HAS_PART);

	private final Scan scan;

	private final Kind drugs;

	Loading(Scan scan, EntityType<Drug> drugType) {
		this.scan = scan;
		this.drugs = NodeRows.drugs(drugType);
	}

	/**
	 * {@return what is in the database now}
	 */
	Loaded whole() {
		Assembly into = new Assembly(new CoreBuilder(), new Genes());
		List.of(NodeRows.SOURCES, BiologyRows.ALTERATIONS, NodeRows.TARGETS, NodeRows.DISEASES, this.drugs,
				NodeRows.STUDIES)
			.forEach((kind) -> all(kind, into));
		into.joinDiseases();
		LINKS.forEach((kind) -> all(kind, into));
		BIOLOGY.forEach((kind) -> all(kind, into));
		LICENSING.forEach((kind) -> all(kind, into));
		REPORTED.forEach((kind) -> all(kind, into));
		all(TrialRows.PROGRAMMES, into);
		return new Loaded(into.core().build(), into.genes());
	}

	private void all(Kind kind, Assembly into) {
		this.scan.each(kind.all(), Map.of(), null, (row) -> kind.adds().accept(row, into));
	}

	/** A core, and the names of its genes. */
	record Loaded(Core core, Genes genes) {
	}

}
