package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.All;
import org.clew.alteration.MolecularProfile.Any;
import org.clew.alteration.MolecularProfile.Not;
import org.clew.alteration.MolecularProfile.Of;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.Vocabulary.Meaning;
import org.clew.alteration.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that names one thing, without connectives.
 *
 * @param tokens parts texts into genes and words
 * @param evidence whether a label or evidence speaks
 */
record AtomReader(Tokens tokens, boolean evidence) {

	private static final Pattern SIGN = Pattern
		.compile("(.{3,40}?)[ -]?(positive|negative|seropositive|seronegative|present|pos|neg|[+]|-)");

	/**
	 * Reads a text.
	 * @param context the gene that is meant where the text names none, if any
	 * @return what it says, if all of it is understood
	 */
	Optional<MolecularProfile> read(String text, @Nullable String context) {
		return plain(text).or(() -> term(text)).or(() -> parts(this.tokens.of(text, context), context));
	}

	/** Most texts are a gene and one change of residues. */
	private Optional<MolecularProfile> plain(String text) {
		int blank = text.indexOf(' ');
		if (blank < 0 || text.indexOf(' ', blank + 1) >= 0) {
			return Optional.empty();
		}
		return this.tokens.genes().find(text.substring(0, blank)).flatMap((symbol) -> {
			List<ProteinChange> changes = ProteinReader.read(symbol, text.substring(blank + 1));
			return (changes.size() == 1) ? Optional.of(new Of(changes.getFirst())) : Optional.empty();
		});
	}

	/** A gene and one change of residues, and nothing else. */
	boolean isPlain(String text) {
		return plain(text).isPresent();
	}

	/** The genes that a text names and nothing else, if so. */
	boolean isBareGene(String text) {
		return this.tokens.of(text, null).stream().allMatch((token) -> token instanceof Token.Gene);
	}

	private Optional<MolecularProfile> term(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		Optional<MolecularProfile> named = Vocabulary.term(Words.key(List.of(lower)))
			.or(() -> Vocabulary.term(lower))
			.map((name) -> new Of(new Named(null, name)));
		return named.or(() -> BurdenReader.read(lower, this.evidence))
			.or(() -> translocation(lower))
			.or(() -> signed(lower));
	}

	/** {@code HPV negative}, {@code AQP4 antibody positive}, {@code HLA-A*02:01+}. */
	private static Optional<MolecularProfile> signed(String lower) {
		Matcher sign = SIGN.matcher(lower);
		if (!sign.matches()) {
			return Optional.empty();
		}
		boolean absent = sign.group(2).contains("neg") || sign.group(2).equals("-");
		return Vocabulary.term(sign.group(1)).map((name) -> {
			Of present = new Of(new Named(null, name));
			return absent ? new Not(present) : present;
		});
	}

	/** {@code t(9;22)(q34;q11)}, {@code Ph+}, {@code t(KMT2A;v)}. */
	private static Optional<MolecularProfile> translocation(String lower) {
		String text = lower.replace("reciprocal ", "").replace(" positive", "").replace("-positive", "");
		text = text.endsWith("+") ? text.substring(0, text.length() - 1) : text;
		boolean negative = text.endsWith(" negative") || text.endsWith("-negative");
		text = negative ? text.substring(0, text.length() - 9) : text;
		int bands = text.indexOf(")(");
		String whole = text;
		Optional<MolecularProfile> fusion = Vocabulary.translocation(text)
			.or(() -> (bands > 0) ? Vocabulary.translocation(whole.substring(0, bands + 1)) : Optional.empty())
			.map((genes) -> new Of(new Fusion(genes.get(0), genes.get(1), null)));
		return negative ? fusion.map(Not::new) : fusion;
	}

	private Optional<MolecularProfile> parts(List<Token> tokens, @Nullable String context) {
		List<Token.Gene> genes = new ArrayList<>();
		List<Token.Fused> fusions = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (Token token : tokens) {
			switch (token) {
				case Token.Gene gene -> genes.add(gene);
				case Token.Fused fused -> fusions.add(fused);
				case Token.Text text -> words.add(text.word());
			}
		}
		if (fusions.size() == 1) {
			return fusion(fusions.getFirst(), genes, words);
		}
		if (!fusions.isEmpty() || genes.size() > 2) {
			return Optional.empty();
		}
		if (genes.size() == 2) {
			return pair(genes, words);
		}
		if (genes.isEmpty()) {
			return (context == null) ? braced(words)
					: new ChangeReader(context, new Meanings(context, this.evidence)).read(words);
		}
		return each(genes.getFirst(), words);
	}

	/** {@code t(KMT2A;v)}: a gene that is translocated to any other. */
	private Optional<MolecularProfile> braced(List<String> words) {
		String word = (words.size() == 1) ? words.getFirst() : "";
		if (!word.toLowerCase(Locale.ROOT).startsWith("t(") || !word.endsWith(")") || word.indexOf(';') < 0) {
			return Optional.empty();
		}
		String pair = word.substring(2, word.length() - 1).replace(";", "::");
		List<Token> parts = this.tokens.of(pair, null);
		return (parts.getFirst() instanceof Token.Fused fused) ? fusion(fused, List.of(), List.of()) : Optional.empty();
	}

	/** {@code EML4 ALK fusion}; a gene named twice counts once. */
	private Optional<MolecularProfile> pair(List<Token.Gene> genes, List<String> words) {
		List<String> first = genes.get(0).symbols();
		List<String> second = genes.get(1).symbols();
		if (first.equals(second)) {
			return each(genes.get(1), words);
		}
		boolean fused = first.size() == 1 && second.size() == 1
				&& Vocabulary.phrase(Words.key(words))
					.filter((phrase) -> phrase.meaning() == Meaning.FUSION)
					.isPresent();
		return fused ? fusion(Tokens.fusion(first.getFirst(), second.getFirst()), List.of(), List.of())
				: Optional.empty();
	}

	/** What is said of several genes is said of each; only absence is said of all. */
	private Optional<MolecularProfile> each(Token.Gene gene, List<String> words) {
		List<MolecularProfile> found = new ArrayList<>();
		for (String symbol : gene.symbols()) {
			Optional<MolecularProfile> one = new ChangeReader(symbol, new Meanings(gene.printed(), this.evidence))
				.read(words);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			found.add(one.get());
		}
		if (found.size() == 1) {
			return Optional.of(found.getFirst());
		}
		boolean absent = found.getFirst() instanceof Not || found.getFirst().toString().endsWith("wild type");
		return Optional.of(absent ? new All(found) : new Any(found));
	}

	private Optional<MolecularProfile> fusion(Token.Fused fused, List<Token.Gene> genes, List<String> words) {
		boolean named = genes.stream().allMatch((gene) -> fused.has(gene.symbols().getFirst()));
		if (!named) {
			return Optional.empty();
		}
		Of fusion = new Of(new Fusion(fused.five(), fused.three(), null));
		if (words.isEmpty()) {
			return Optional.of(fusion);
		}
		Optional<Meaning> meaning = Vocabulary.phrase(Words.key(words)).map(Vocabulary.Phrase::meaning);
		if (meaning.isPresent()) {
			return switch (meaning.get()) {
				case FUSION, POSITIVE -> Optional.of(fusion);
				case NOT_FUSION, NEGATIVE -> Optional.of(new Not(fusion));
				default -> change(fused, fusion, words);
			};
		}
		return FormReader.read(words)
			.<MolecularProfile>map((form) -> new Of(new Fusion(fused.five(), fused.three(), form)))
			.or(() -> change(fused, fusion, words));
	}

	/** {@code BCR-ABL T315I}: the change is one of the gene at the 3' end. */
	private Optional<MolecularProfile> change(Token.Fused fused, Of fusion, List<String> words) {
		List<String> rest = words.stream().filter((word) -> !word.equalsIgnoreCase("fusion")).toList();
		String symbol = (fused.three() != null) ? fused.three() : fused.five();
		return (symbol == null || rest.isEmpty()) ? Optional.empty()
				: new ChangeReader(symbol, new Meanings(symbol, this.evidence)).read(rest)
					.map((change) -> new All(List.of(fusion, change)));
	}

}
