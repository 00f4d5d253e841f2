package org.clew.graph;

import java.util.Locale;
import java.util.Map;

/** A kind of record, of the graph or beside it. */
public enum RecordType {

	ACCESS_PROGRAMME, ADVERSE_EVENT, ALTERATION, API_KEY, BASIS_DEFINITION, DATA_RELEASE, DISEASE, DRUG, ERROR_REPORT,
	EVIDENCE, LABEL, LEGAL_BASIS, LICENCE, ORGANIZATION, OUTCOME_MEASURE, PATHWAY, PATHWAY_FACT, PATHWAY_STEP, PROPOSAL,
	REQUEST_REPORT, SOURCE, STUDY, SUBMISSION, TARGET, UNMATCHED_NAME, USE, WITHDRAWAL, OTHER;

	/** Labels that are not the names of their types. */
	private static final Map<String, RecordType> LABELS = Map.of("Basis", BASIS_DEFINITION, "Fact", PATHWAY_FACT,
			"Step", PATHWAY_STEP);

	/**
	 * The kind that a label or a type of the schema means.
	 * @param name such as {@code AccessProgramme}
	 */
	public static RecordType of(String name) {
		RecordType known = LABELS.get(name);
		if (known != null) {
			return known;
		}
		String constant = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
		for (RecordType type : values()) {
			if (type.name().equals(constant)) {
				return type;
			}
		}
		return OTHER;
	}

	/**
	 * {@return the kind in words, such as {@code Access programme}}
	 */
	public String words() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
