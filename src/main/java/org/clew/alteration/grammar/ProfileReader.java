package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clew.alteration.GeneNames;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.All;
import org.clew.alteration.MolecularProfile.Any;
import org.clew.alteration.MolecularProfile.Not;
import org.clew.alteration.fact.Markers;
import org.clew.alteration.fact.Phrasings;
import org.clew.alteration.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads several things that are joined by and, or, not, commas, bars and brackets.
 */
public final class ProfileReader {

	private static final int DEEPEST = 6;

	/** Markers with their signs. */
	private static final Pattern SIGNED = Pattern.compile("[A-Za-z0-9]{2,10}[+-](?:/[A-Za-z0-9]{2,10}[+-]){1,4}");

	/** How it was measured, and how much: nothing that denies or doubts. */
	private static final Pattern METHOD = Pattern.compile(
			"(?i) \\((?:[0-9.,%+<>=/ -]|\\b(?:ihc|fish|ish|cish|ngs|pcr|rna|dna|vaf|af|in|of|by|cells?|tumou?r|score|h-score"
					+ "|tps|cps|staining|panel|wes|wgs|sanger|tissue|blood|plasma|ctdna|copies|x|exons?|tkd|mosaic|positive|ve1|probe|cis|trans"
					+ "|gatekeeper|hotspot|kinase|domain|c\\.[0-9]\\S*|[A-Z][0-9]{1,4}[A-Z*]|[0-9]{2,5}(?:del|ins|dup)[ACGT]*)\\b)*\\)");

	private final AtomReader atoms;

	private final boolean evidence;

	private final List<String> notUnderstood = new ArrayList<>();

	private @Nullable String context;

	private ProfileReader(AtomReader atoms, boolean evidence, @Nullable String context) {
		this.atoms = atoms;
		this.evidence = evidence;
		this.context = context;
	}

	/**
	 * A reader of one text of a patient, in which commas join what was found.
	 * @param symbol the gene that is given beside it, if any
	 * @param names the names of genes
	 * @return the reader
	 */
	public static ProfileReader ofPatient(@Nullable String symbol, GeneNames names) {
		String current = (symbol != null) ? Markers.current(symbol) : null;
		Genes genes = new Genes(names, (current != null) ? List.of(current) : List.of());
		return new ProfileReader(new AtomReader(new Tokens(genes), false), false, current);
	}

	/**
	 * A reader of one text of a label or of evidence, in which commas join alternatives.
	 * @param symbols the genes that are given beside it
	 * @param names the names of genes
	 * @return the reader
	 */
	public static ProfileReader ofEvidence(List<String> symbols, GeneNames names) {
		List<String> current = symbols.stream().map(Markers::current).toList();
		Genes genes = new Genes(names, current);
		return new ProfileReader(new AtomReader(new Tokens(genes), true), true,
				(current.size() == 1) ? current.getFirst() : null);
	}

	/**
	 * Reads the text.
	 * @param text the text
	 * @return what is understood of it
	 */
	public Optional<MolecularProfile> read(String text) {
		return read(Words.plain(text), 0);
	}

	/**
	 * {@return the parts that are not understood}
	 */
	public List<String> notUnderstood() {
		return this.notUnderstood;
	}

	private Optional<MolecularProfile> read(String written, int depth) {
		String text = (this.evidence || this.atoms.isPlain(written)) ? written : Phrasings.plain(written);
		if (text.startsWith("NOT ")) {
			return read(text.substring(4).strip(), depth + 1).map(Not::new);
		}
		String inner = Connectives.withoutBrackets(text);
		Optional<String> full = Vocabulary.shorthand(inner.toLowerCase(Locale.ROOT).replace('-', ' ').strip())
			.or(() -> Vocabulary.shorthand(inner.toLowerCase(Locale.ROOT)));
		if (full.isPresent()) {
			return read(full.get(), depth + 1);
		}
		Optional<MolecularProfile> whole = this.atoms.read(inner, this.context);
		if (whole.isPresent()) {
			remember(whole.get());
			return whole;
		}
		if (depth < DEEPEST) {
			for (boolean or : List.of(true, false)) {
				List<String> parts = Connectives.split(inner, or, this.evidence);
				if (parts.size() > 1) {
					return joined(parts, or, depth + 1);
				}
			}
		}
		Optional<MolecularProfile> part = this.evidence ? Optional.empty() : inPart(inner, depth);
		if (part.isEmpty()) {
			this.notUnderstood.add(text);
		}
		return part;
	}

	/** {@code HR+/HER2-}; and what stands before a bracket that is not understood. */
	private Optional<MolecularProfile> inPart(String text, int depth) {
		if (SIGNED.matcher(text).matches() && depth < DEEPEST) {
			int missed = this.notUnderstood.size();
			List<String> parts = List.of(text.split("/"));
			Optional<MolecularProfile> both = joined(parts, false, depth + 2);
			if (both.isPresent() && this.notUnderstood.size() == missed) {
				return both;
			}
			this.notUnderstood.subList(missed, this.notUnderstood.size()).clear();
		}
		int bracket = text.lastIndexOf(" (");
		if (bracket <= 0 || !text.endsWith(")") || depth > 0) {
			return Optional.empty();
		}
		Optional<MolecularProfile> before = this.atoms.read(text.substring(0, bracket), this.context);
		if (METHOD.matcher(text.substring(bracket)).matches()) {
			before.ifPresent((profile) -> this.notUnderstood.add(text.substring(bracket + 1)));
			return before;
		}
		return before.flatMap((outer) -> confirmed(outer, text.substring(bracket + 2, text.length() - 1)));
	}

	/**
	 * {@code dMMR (loss of MSH6)}, {@code HRD positive (GIS 55)}: a bracket that is a
	 * finding itself is one beside what stands before it, or says it once more.
	 */
	private Optional<MolecularProfile> confirmed(MolecularProfile outer, String inner) {
		int missed = this.notUnderstood.size();
		Optional<MolecularProfile> inside = this.atoms.isBareGene(inner) ? Optional.empty() : read(inner, DEEPEST - 1);
		boolean understood = inside.isPresent() && this.notUnderstood.size() == missed;
		this.notUnderstood.subList(missed, this.notUnderstood.size()).clear();
		if (!understood) {
			return Optional.empty();
		}
		return inside
			.map((found) -> outer.toString().equals(found.toString()) ? outer : new All(List.of(outer, found)));
	}

	private Optional<MolecularProfile> joined(List<String> parts, boolean or, int depth) {
		List<MolecularProfile> found = new ArrayList<>();
		int missed = this.notUnderstood.size();
		List<String> whole = completed(parts);
		for (String part : whole) {
			read(part, depth).ifPresent(found::add);
		}
		boolean all = this.notUnderstood.size() == missed;
		boolean enough = all || (!or && !this.evidence && depth == 1 && !found.isEmpty());
		if (!enough) {
			return Optional.empty();
		}
		return Optional.of((found.size() == 1) ? found.getFirst() : or ? new Any(found) : new All(found));
	}

	/** In "KRAS and NRAS wild type", what is said of the last gene is said of each. */
	private List<String> completed(List<String> parts) {
		List<String> whole = new ArrayList<>(parts);
		for (int i = 0; i < parts.size(); i++) {
			if (this.atoms.isBareGene(parts.get(i))) {
				whole.set(i, completed(parts, i));
			}
		}
		return whole;
	}

	private String completed(List<String> parts, int at) {
		for (int i = at + 1; i < parts.size(); i++) {
			String said = said(parts.get(i));
			if (!said.isEmpty()) {
				return parts.get(at) + " " + said;
			}
		}
		for (int i = at - 1; i >= 0; i--) {
			String said = said(parts.get(i));
			if (!said.isEmpty()) {
				return parts.get(at) + " " + said;
			}
		}
		return parts.get(at);
	}

	/** What a part says beside its gene, if that can be said of another gene. */
	private String said(String part) {
		List<String> words = new ArrayList<>();
		for (Token token : this.atoms.tokens().of(part, null)) {
			if (token instanceof Token.Text text) {
				words.add(text.word());
			}
			else if (token instanceof Token.Fused) {
				return "";
			}
		}
		return String.join(" ", words);
	}

	private void remember(MolecularProfile profile) {
		List<String> symbols = profile.variants().limit(1).flatMap((variant) -> variant.symbols().stream()).toList();
		if (symbols.size() == 1 && (this.context == null || this.evidence)) {
			this.context = symbols.getFirst();
		}
	}

}
