package org.clew.seed.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clew.seed.Finding;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/**
 * Studies that may be one: of the same drug in the same disease, from the same year, by
 * the same first author. Two reports of one team may well be two, so a person decides.
 * Studies with the same identifier are found by {@link Identifiers}.
 */
public final class LikelyDuplicates {

	private LikelyDuplicates() {
	}

	/**
	 * {@return for each of the files the other studies that it may repeat}
	 */
	public static List<Finding> of(Records records, Collection<String> files) {
		List<SeedRecord> studies = records.of(Kind.STUDY);
		List<Finding> findings = new ArrayList<>();
		for (SeedRecord study : studies) {
			if (files.contains(study.file())) {
				studies.stream()
					.filter((other) -> !other.equals(study))
					// Of two files that are both checked, the later one is said to
					// repeat.
					.filter((other) -> !files.contains(other.file()) || other.file().compareTo(study.file()) < 0)
					.filter((other) -> isAlike(study, other, records))
					.forEach((other) -> findings.add(study.root()
						.at("title")
						.finding("This may be the study in %s (%s): the same drug, disease, year and first author"
							.formatted(other.file(), other.id()), "another study, or a change of that file")));
			}
		}
		return findings;
	}

	private static boolean isAlike(SeedRecord one, SeedRecord other, Records records) {
		return year(one).equals(year(other)) && !year(one).isEmpty() && author(one).equals(author(other))
				&& !author(one).isEmpty() && shares(one, other, "uses[].drugs[]", Kind.DRUG, records)
				&& shares(one, other, "uses[].diseases[]", Kind.DISEASE, records);
	}

	private static boolean shares(SeedRecord one, SeedRecord other, String route, Kind kind, Records records) {
		Set<Object> named = named(one, route, kind, records);
		named.retainAll(named(other, route, kind, records));
		return !named.isEmpty();
	}

	private static Set<Object> named(SeedRecord study, String route, Kind kind, Records records) {
		Set<Object> named = new HashSet<>();
		for (Field field : study.root().select(route)) {
			if (records.names().resolve(field.text(""), Set.of(kind)) instanceof Resolution.Found(SeedRecord found)) {
				named.add(found);
			}
		}
		return named;
	}

	private static String year(SeedRecord study) {
		Field year = study.root().at("publication").at("year");
		return year.present() ? year.value().asString() : "";
	}

	private static String author(SeedRecord study) {
		List<String> authors = study.root().at("publication").at("authors").texts();
		return authors.isEmpty() ? "" : authors.getFirst().replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
	}

}
