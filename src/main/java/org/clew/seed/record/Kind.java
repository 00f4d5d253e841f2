package org.clew.seed.record;

import java.util.Arrays;
import java.util.Optional;

/** A kind of record, which is a folder of the seed. */
public enum Kind {

	SOURCE("sources", "source", "a source"),

	ORGANIZATION("organizations", "organization", "an organization"),

	TARGET("targets", "target", "a target"),

	ALTERATION("alterations", "alteration", "an alteration"),

	DRUG("drugs", "drug", "a drug"),

	DISEASE("diseases", "disease", "a disease"),

	BASIS("bases", "basis", "a basis"),

	PATHWAY("pathways", "pathway", "a pathway"),

	PROGRAMME("programmes", "programme", "a programme"),

	STUDY("studies", "study", "a study");

	private final String folder;

	private final String schema;

	private final String phrase;

	Kind(String folder, String schema, String phrase) {
		this.folder = folder;
		this.schema = schema;
		this.phrase = phrase;
	}

	public String folder() {
		return this.folder;
	}

	/**
	 * {@return the file name of the JSON Schema that its records follow}
	 */
	public String schema() {
		return this.schema + ".schema.json";
	}

	/**
	 * {@return the kind with its article, for sentences}
	 */
	public String phrase() {
		return this.phrase;
	}

	/**
	 * {@return the kind whose records lie in a folder of that name, if there is one}
	 */
	public static Optional<Kind> ofFolder(String folder) {
		return Arrays.stream(values()).filter((kind) -> kind.folder.equals(folder)).findFirst();
	}

}
