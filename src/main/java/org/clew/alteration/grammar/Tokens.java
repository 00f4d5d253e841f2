package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.alteration.fact.Markers;
import org.clew.alteration.fact.Partners;
import org.clew.alteration.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into genes, fusions and other words. A word may hold both, such as
 * {@code HER2-negative}, {@code METex14} and {@code BRAF:p.V600E}.
 *
 * @param genes the names of genes
 */
record Tokens(Genes genes) {

	private static final Set<String> ANY = Set.of("v", "?", "V", "any", "x", "X");

	/** The exon at which a partner was cut. */
	private static final Pattern EXON = Pattern.compile("\\((?:e|ex|exon)?[0-9]{1,2}\\)$");

	private static final Set<String> ACCESSIONS = Set.of("NM_", "NP_", "NC_", "NG_", "NR_", "LRG", "ENS", "XM_", "XP_");

	/**
	 * Parts a text.
	 * @param context the gene that is meant where the text names none, if any
	 * @return its parts in order
	 */
	List<Token> of(String text, @Nullable String context) {
		List<Token> tokens = new ArrayList<>();
		String symbol = context;
		for (String word : text.split(" +", 0)) {
			boolean change = symbol != null && !ProteinReader.read(symbol, word).isEmpty();
			tokens.addAll(change ? List.of(new Token.Text(word)) : word(word));
			symbol = (tokens.getLast() instanceof Token.Gene gene) ? gene.symbols().getFirst() : symbol;
		}
		return tokens;
	}

	private List<Token> word(String word) {
		Optional<List<Token>> found = fused(word).or(() -> gene(word)).or(() -> prefixed(word)).or(() -> signed(word));
		if (found.isPresent()) {
			return found.get();
		}
		return hyphenated(word).or(() -> slashed(word)).or(() -> glued(word)).orElseGet(() -> texts(word));
	}

	/** {@code K27M-mutant} and {@code V600E-positive} are two words. */
	private static List<Token> texts(String word) {
		int hyphen = word.indexOf('-');
		boolean two = hyphen > 0 && Vocabulary.contains(word.substring(hyphen + 1).toLowerCase(Locale.ROOT));
		return two ? List.of(new Token.Text(word.substring(0, hyphen)), new Token.Text(word.substring(hyphen + 1)))
				: List.of(new Token.Text(word));
	}

	private Optional<List<Token>> gene(String word) {
		return this.genes.find(word).map((symbol) -> List.of(new Token.Gene(List.of(symbol), word)));
	}

	/** EML4::ALK, v::ALK, FGFR2::?, and KIAA1549:BRAF if both are genes. */
	private Optional<List<Token>> fused(String word) {
		int colons = word.indexOf("::");
		if (colons < 0) {
			return paired(word.split(":", -1));
		}
		if (colons == 0 || word.indexOf("::", colons + 2) >= 0) {
			return Optional.empty();
		}
		return fused(EXON.matcher(word.substring(0, colons)).replaceFirst(""),
				EXON.matcher(word.substring(colons + 2)).replaceFirst(""));
	}

	private Optional<List<Token>> paired(String[] parts) {
		boolean genes = parts.length == 2 && !parts[0].equals(parts[1]) && this.genes.find(parts[0]).isPresent()
				&& this.genes.find(parts[1]).isPresent();
		return genes ? fused(parts[0], parts[1]) : Optional.empty();
	}

	private Optional<List<Token>> fused(String left, String right) {
		@Nullable String five = ANY.contains(left) ? null : partner(left, right);
		@Nullable String three = ANY.contains(right) ? null : partner(right, left);
		boolean told = (ANY.contains(left) || five != null) && (ANY.contains(right) || three != null)
				&& (five != null || three != null);
		return told ? Optional.of(List.of(fusion(five, three))) : Optional.empty();
	}

	static Token.Fused fusion(@Nullable String five, @Nullable String three) {
		boolean reversed = five != null && three != null && Partners.areReversed(five, three);
		return reversed ? new Token.Fused(three, five) : new Token.Fused(five, three);
	}

	/** A partner may be a gene that the tables lack, if the other is known. */
	private @Nullable String partner(String word, String other) {
		Optional<String> known = this.genes.find(word);
		if (known.isPresent()) {
			return known.get();
		}
		boolean told = ANY.contains(other) || this.genes.find(other).isPresent();
		String upper = word.toUpperCase(Locale.ROOT);
		return (told && Genes.looksLikeGene(upper) && ProteinReader.read("", upper).isEmpty()) ? upper : null;
	}

	/**
	 * {@code NM_004333.4:c.1799T>A}, {@code NM_004333.4(BRAF):c.1799T>A},
	 * {@code BRAF:p.V600E}.
	 */
	private Optional<List<Token>> prefixed(String word) {
		int colon = word.indexOf(':');
		if (colon > 0 && colon < word.length() - 1) {
			List<Token> tokens = new ArrayList<>(before(word.substring(0, colon)));
			boolean known = !tokens.isEmpty() || isAccession(word);
			tokens.addAll(word(word.substring(colon + 1)));
			return known ? Optional.of(tokens) : Optional.empty();
		}
		int bracket = word.indexOf('(');
		if (bracket > 1 && word.endsWith(")") && this.genes.find(word.substring(0, bracket)).isPresent()) {
			List<Token> tokens = new ArrayList<>(gene(word.substring(0, bracket)).orElseThrow());
			tokens.addAll(word(word.substring(bracket + 1, word.length() - 1)));
			return Optional.of(tokens);
		}
		return Optional.empty();
	}

	private List<Token> before(String prefix) {
		int bracket = prefix.indexOf('(');
		String name = (isAccession(prefix) && bracket > 0 && prefix.endsWith(")"))
				? prefix.substring(bracket + 1, prefix.length() - 1) : prefix;
		return gene(name).orElse(List.of());
	}

	private static boolean isAccession(String word) {
		return word.length() > 3 && ACCESSIONS.contains(word.substring(0, 3).toUpperCase(Locale.ROOT));
	}

	/** {@code ALK+}, {@code HER2-}. A hyphen before a letter is no minus. */
	private Optional<List<Token>> signed(String word) {
		char sign = word.charAt(word.length() - 1);
		if (word.length() < 3 || (sign != '+' && sign != '-')) {
			return Optional.empty();
		}
		String name = word.substring(0, word.length() - 1);
		boolean marker = Markers.named(name).isPresent();
		if (Vocabulary.translocation(name.toLowerCase(Locale.ROOT)).isPresent()) {
			return Optional.of(List.of(new Token.Text(name), new Token.Text(String.valueOf(sign))));
		}
		return (marker || sign == '+') ? gene(name).map((tokens) -> append(tokens, String.valueOf(sign)))
				: Optional.empty();
	}

	private static List<Token> append(List<Token> tokens, String word) {
		List<Token> all = new ArrayList<>(tokens);
		all.add(new Token.Text(word));
		return all;
	}

	/**
	 * {@code EML4-ALK}, {@code BRAF-V600E}, {@code HER2-negative},
	 * {@code ALK-rearranged}.
	 */
	private Optional<List<Token>> hyphenated(String word) {
		for (int i = word.indexOf('-'); i > 0; i = word.indexOf('-', i + 1)) {
			String left = word.substring(0, i);
			String right = word.substring(i + 1);
			if (right.isEmpty()) {
				return Optional.empty();
			}
			Optional<String> symbol = this.genes.find(left);
			if (symbol.isPresent() && isChange(symbol.get(), right)) {
				List<Token> tokens = new ArrayList<>(gene(left).orElseThrow());
				tokens.addAll(List.of(right.split("-")).stream().map(Token.Text::new).toList());
				return Optional.of(tokens);
			}
			if (symbol.isPresent() || this.genes.find(right).isPresent()) {
				Optional<List<Token>> fused = fused(left, right);
				if (fused.isPresent() && !ANY.contains(left)) {
					return fused;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isChange(String symbol, String text) {
		String first = text.split("-", 2)[0];
		return Vocabulary.contains(first.toLowerCase(Locale.ROOT)) || !ProteinReader.read(symbol, text).isEmpty()
				|| ExonReader.read(symbol, text).isPresent();
	}

	/** {@code EML4/ALK}, {@code KRAS/NRAS}, {@code NTRK1/2/3}, {@code BRCA1/2}. */
	private Optional<List<Token>> slashed(String word) {
		String[] parts = word.split("/", 0);
		if (parts.length < 2 || parts.length > 6 || parts[0].length() < 2) {
			return Optional.empty();
		}
		List<String> symbols = new ArrayList<>();
		for (String part : parts) {
			String stem = parts[0].substring(0, parts[0].length() - 1);
			Optional<String> symbol = (part.length() == 1 && Character.isDigit(part.charAt(0)))
					? this.genes.find(stem + part) : this.genes.find(part);
			if (symbol.isEmpty()) {
				return (parts.length == 2 && !Character.isDigit(part.charAt(0))) ? pair(parts[0], parts[1])
						: Optional.empty();
			}
			symbols.add(symbol.get());
		}
		boolean fused = symbols.size() == 2 && arePartners(symbols.get(0), symbols.get(1));
		return Optional
			.of(List.of(fused ? fusion(symbols.get(0), symbols.get(1)) : new Token.Gene(List.copyOf(symbols), word)));
	}

	/**
	 * One of two is a gene that the tables lack: a fusion, if the other is known by its
	 * fusions.
	 */
	private Optional<List<Token>> pair(String left, String right) {
		boolean driver = this.genes.find(left).or(() -> this.genes.find(right)).filter(Partners::isDriver).isPresent();
		return driver ? fused(left, right) : Optional.empty();
	}

	private static boolean arePartners(String one, String other) {
		return Partners.areKnown(one, other) || (Partners.isDriver(one) != Partners.isDriver(other));
	}

	/** {@code METex14}, {@code EGFRvIII}, {@code BRAFV600E}, {@code H3K27M}. */
	private Optional<List<Token>> glued(String word) {
		if (!ProteinReader.read("", word).isEmpty()) {
			return Optional.empty();
		}
		for (int i = Math.min(word.length() - 2, 10); i >= 2; i--) {
			Optional<String> symbol = this.genes.find(word.substring(0, i));
			String rest = word.substring(i);
			if (symbol.isPresent() && isGlued(symbol.get(), rest)) {
				return Optional
					.of(List.of(new Token.Gene(List.of(symbol.get()), word.substring(0, i)), new Token.Text(rest)));
			}
		}
		return Optional.empty();
	}

	private static boolean isGlued(String symbol, String rest) {
		String lower = rest.toLowerCase(Locale.ROOT);
		boolean change = ProteinReader.read(symbol, rest).size() == 1
				&& Character.isLetter(rest.charAt(rest.length() - 1)) && Character.isLetter(rest.charAt(0));
		return change || lower.equals("viii") || lower.equals("wt") || lower.equals("mut")
				|| (lower.startsWith("ex") && ExonReader.read(symbol, rest).isPresent());
	}

}
