package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.All;
import org.clew.alteration.MolecularProfile.Any;
import org.clew.alteration.MolecularProfile.Not;
import org.clew.alteration.MolecularProfile.Of;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.Variant;
import org.clew.alteration.fact.Codings;

/**
 * Reads what is said of one gene.
 *
 * @param meaning what words such as "positive" mean for it
 */
record ChangeReader(String symbol, Meanings meaning) {

	private static final Set<String> MUTATION = Set.of("mutation", "mutations", "mutant", "mutated", "variant",
			"variants", "positive", "substitution", "missense", "p.", "hotspot", "present", "detected", "found", "+",
			"alteration", "altered", "somatic", "germline", "oncogenic", "activating", "pathogenic", "gene", "codon",
			"in", "of", "homozygous", "heterozygous", "hemizygous", "biallelic", "monoallelic", "compound");

	private static final Set<String> NEGATIVE = Set.of("negative", "no", "not", "absent", "without", "wildtype", "-");

	private static final Pattern INDEL = Pattern
		.compile("c\\.([0-9]{1,6})(?:_([0-9]{1,6}))?(delins|del|dup|ins)[ACGT]*");

	private static final Pattern ADDED = Pattern.compile("(?i)ins([ACGT]+)$");

	private static final int LONGEST = 60;

	private static final int CODON = 3;

	/**
	 * Reads the words.
	 * @param words the text without the gene
	 * @return what they say, if all of them are understood
	 */
	Optional<MolecularProfile> read(List<String> words) {
		String text = String.join(" ", words).strip();
		Optional<MolecularProfile> whole = phrase(words, text);
		if (whole.isPresent()) {
			return whole;
		}
		int bracket = text.lastIndexOf(" (");
		if (bracket > 0 && text.endsWith(")")) {
			String inner = text.substring(bracket + 2, text.length() - 1);
			String outer = text.substring(0, bracket);
			boolean coding = isDescription(inner);
			return coding ? phrase(List.of(outer.split(" ")), outer).filter(ChangeReader::isExact)
				.or(() -> phrase(List.of(inner.split(" ")), inner)) : Optional.empty();
		}
		boolean described = words.size() > 1 && isDescription(words.getLast());
		return described ? residues(words.subList(0, words.size() - 1)) : Optional.empty();
	}

	private static boolean isDescription(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return lower.startsWith("c.") || lower.startsWith("p.") || lower.startsWith("g.");
	}

	private static boolean isExact(MolecularProfile profile) {
		return profile.variants().noneMatch((variant) -> variant instanceof Variant.GeneStatus);
	}

	private Optional<MolecularProfile> phrase(List<String> words, String text) {
		return this.meaning.read(this.symbol, words)
			.or(() -> residues(words))
			.or(() -> ExonReader.read(this.symbol, text))
			.or(() -> MeasureReader.read(this.symbol, text).map(Of::new))
			.or(() -> coding(text))
			.or(() -> NamedReader.read(this.symbol, words).map(Of::new));
	}

	/** Each word that is no filler must be a change of residues. */
	private Optional<MolecularProfile> residues(List<String> words) {
		List<MolecularProfile> found = new ArrayList<>();
		boolean negative = false;
		for (String word : words) {
			String lower = word.toLowerCase(Locale.ROOT);
			if (NEGATIVE.contains(lower)) {
				negative = true;
			}
			else if (lower.startsWith("non-v") || lower.startsWith("non-g")) {
				return excepting(word.substring(4), words.size());
			}
			else if (!MUTATION.contains(lower)) {
				List<ProteinChange> changes = ProteinReader.read(this.symbol, word);
				if (changes.isEmpty()) {
					return Optional.empty();
				}
				found.add(any(changes));
			}
		}
		if (found.isEmpty()) {
			return Optional.empty();
		}
		MolecularProfile all = (found.size() == 1) ? found.getFirst() : new All(found);
		return Optional.of(negative ? new Not(all) : all);
	}

	/** Such as Non-V600: changed, but not there. */
	private Optional<MolecularProfile> excepting(String residue, int words) {
		List<ProteinChange> changes = ProteinReader.read(this.symbol, residue);
		return (changes.isEmpty() || words > 2) ? Optional.empty()
				: Optional
					.of(new All(List.of(new Of(new Variant.GeneStatus(this.symbol, Variant.GeneStatus.Status.MUTATED)),
							new Not(any(changes)))));
	}

	private static MolecularProfile any(List<ProteinChange> changes) {
		return (changes.size() == 1) ? new Of(changes.getFirst())
				: new Any(changes.stream().<MolecularProfile>map(Of::new).toList());
	}

	/** A change of the coding sequence is understood where a source says what it does. */
	private Optional<MolecularProfile> coding(String text) {
		List<String> said = Stream.of(text.split(" ", 0))
			.filter((one) -> !MUTATION.contains(one.toLowerCase(Locale.ROOT)))
			.toList();
		String word = said.isEmpty() ? text : said.getFirst();
		int bracket = word.indexOf("(p.");
		if (bracket > 0) {
			return residues(List.of(word.substring(bracket)));
		}
		String coding = NamedReader.coding(word);
		return Codings.protein(this.symbol, coding)
			.flatMap((protein) -> residues(List.of(protein)))
			.or(() -> SpliceReader.read(this.symbol, word, coding).map(Of::new))
			.or(() -> isFrameshift(coding, word)
					? Optional.of(new Of(new Variant.GeneStatus(this.symbol, Variant.GeneStatus.Status.FRAMESHIFT)))
					: Optional.empty());
	}

	/** What takes or adds bases, but not by threes, shifts the frame. */
	private static boolean isFrameshift(String coding, String written) {
		Matcher change = INDEL.matcher(coding);
		if (!change.matches() || coding.length() > LONGEST) {
			return false;
		}
		int start = Integer.parseInt(change.group(1));
		int end = (change.group(2) != null) ? Integer.parseInt(change.group(2)) : start;
		int span = end - start + 1;
		Matcher added = ADDED.matcher(written);
		int bases = added.find() ? added.group(1).length() : 0;
		boolean told = span > 0 && (bases > 0 || !change.group(3).endsWith("ins"));
		int shift = switch (change.group(3)) {
			case "delins" -> bases - span;
			case "ins" -> bases;
			default -> span;
		};
		return told && shift % CODON != 0;
	}

}
