package org.clew.atlas.drug;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What kind of thing a drug is, as far as the stem of its international nonproprietary
 * name says.
 */
final class DrugTypes {

	private static final Map<Pattern, String> STEMS = Map.of(Pattern.compile(
			"\\w+mab (?:\\w*(?:vedotin|deruxtecan|ozogamicin|emtansine|govitecan|tesirine|mafodotin|soravtansine|ravtansine|duocarmazine|tirumotecan|rezetecan)|sarotalocan|pasudotox|tiuxetan).*"),
			"ANTIBODY_DRUG_CONJUGATE", Pattern.compile("\\w+mab"), "ANTIBODY", Pattern.compile("\\w+(?:vec|gene \\w+)"),
			"GENE", Pattern.compile("\\w+cel"), "CELL",
			Pattern.compile("\\w+(?:rsen|siran|mersen|nersen|lirsen)(?: sodium)?"), "OLIGONUCLEOTIDE",
			Pattern.compile("\\w+(?:ase|dase)(?: (?:alfa|beta|gamma|pegol|alpha).*)?"), "ENZYME",
			Pattern.compile(".*\\bvaccine\\b.*"), "VACCINE_COMPONENT");

	private static final Pattern PEPTIDE = Pattern
		.compile(".*(?:tide|relin|pressin|actide|tocin|cilin|insulin.*|glucagon|poetin.*|grastim|cept|kin|ermin)");

	private DrugTypes() {
	}

	static @Nullable String of(Substance drug) {
		String name = drug.name().toLowerCase(Locale.ROOT);
		if (drug.isCombination()) {
			return null;
		}
		String type = STEMS.entrySet()
			.stream()
			.filter((stem) -> stem.getKey().matcher(name).matches())
			.map(Map.Entry::getValue)
			.sorted()
			.reduce((one, other) -> other)
			.orElse(null);
		if (type != null || !drug.isSmallMolecule()) {
			return type;
		}
		return PEPTIDE.matcher(name).matches() ? null : "SMALL_MOLECULE";
	}

}
