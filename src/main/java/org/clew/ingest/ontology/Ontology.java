package org.clew.ingest.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.graph.Curies;
import org.clew.ingest.Dataset;

/** The disease ontologies that Clew reads. */
enum Ontology {

	MONDO("MONDO", "mondo"), DOID("DOID", "doid"), ORDO("orphanet", "ordo");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern NUMBER = Pattern.compile("(?:.*/)?v?([0-9]+(?:\\.[0-9]+)+)(?:/.*)?");

	private final String prefix;

	private final String word;

	Ontology(String prefix, String word) {
		this.prefix = prefix;
		this.word = word;
	}

	/**
	 * {@return the dataset, without a version}
	 */
	Dataset dataset() {
		return switch (this) {
			case MONDO -> new Dataset("mondo", "Mondo Disease Ontology", null, null, "CC-BY-4.0",
					"Mondo Disease Ontology, Monarch Initiative", "https://mondo.monarchinitiative.org", 10);
			case DOID -> new Dataset("doid", "Human Disease Ontology", null, null, "CC0-1.0", null,
					"https://disease-ontology.org", 40);
			case ORDO -> new Dataset("ordo", "Orphanet Rare Disease Ontology", null, null, "CC-BY-4.0",
					"Orphanet Rare Disease Ontology, INSERM", "https://www.orphadata.com", 30);
		};
	}

	/**
	 * The dataset in the version that a file names.
	 * @param version what the file says: a date, a number, or a path that has one in it
	 */
	Dataset dataset(String version) {
		Matcher day = DAY.matcher(version);
		if (day.find()) {
			return dataset().version(day.group()).date(day.group());
		}
		Matcher number = NUMBER.matcher(version);
		return number.matches() ? dataset().version(number.group(1)) : dataset();
	}

	/**
	 * The ontology that has an identifier.
	 * @return the ontology; empty if it is none of diseases
	 */
	static Optional<Ontology> of(String curie) {
		String prefix = Curies.prefixOf(curie);
		for (Ontology ontology : values()) {
			if (ontology.prefix.equals(prefix)) {
				return Optional.of(ontology);
			}
		}
		return Optional.empty();
	}

	/**
	 * The ontology that a file is, by what the file calls itself.
	 * @param name a name or an IRI
	 * @return the ontology; empty if it is no known one
	 */
	static Optional<Ontology> called(String name) {
		String text = name.toLowerCase(Locale.ROOT);
		for (Ontology ontology : values()) {
			if (text.contains(ontology.word)) {
				return Optional.of(ontology);
			}
		}
		return Optional.empty();
	}

}
