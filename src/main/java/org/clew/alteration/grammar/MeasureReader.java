package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clew.alteration.Cutoff;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Expression.Level;
import org.clew.alteration.fact.Markers;
import org.jspecify.annotations.Nullable;

/** Reads how much of a protein was found, with assay, cut-off and unit. */
final class MeasureReader {

	private static final Set<String> ASSAYS = Set.of("ihc", "cps", "tps", "tap", "tiic", "tc", "ic");

	private static final Map<String, Level> LEVELS = Map.of("positive", Level.PRESENT, "expression", Level.PRESENT,
			"expressing", Level.PRESENT, "high", Level.OVER, "overexpression", Level.OVER, "negative", Level.ABSENT,
			"low", Level.LOW, "ultralow", Level.ULTRALOW, "equivocal", Level.EQUIVOCAL);

	private static final Set<String> FILLERS = Set.of("by", "of", "with", "score", "staining", "cells", "is", "h");

	private static final Set<String> ISH = Set.of("ish+", "fish+", "ish", "fish", "ish-", "fish-");

	private final String symbol;

	private @Nullable String assay;

	private @Nullable Cutoff cutoff;

	private @Nullable Level level;

	private @Nullable Boolean amplified;

	private MeasureReader(String symbol) {
		this.symbol = symbol;
	}

	/**
	 * Reads a measurement.
	 * @param symbol the gene of the protein
	 * @param text the text without the gene, such as {@code (CPS) >= 10} or
	 * {@code IHC 3+}
	 * @return what was measured, if the text has an assay or a number
	 */
	static Optional<Expression> read(String symbol, String text) {
		MeasureReader reader = new MeasureReader(symbol);
		List<String> words = words(text);
		for (int i = 0; i < words.size(); i++) {
			if (!reader.take(words.get(i), (i + 1 < words.size()) ? words.get(i + 1) : "")) {
				return Optional.empty();
			}
			i += reader.isNegated(words, i) ? 1 : 0;
		}
		return reader.expression();
	}

	/** Signs stand alone: {@code >=10%} becomes three words, or two. */
	private static List<String> words(String text) {
		String spaced = text.toLowerCase(Locale.ROOT)
			.replace("(", " ")
			.replace(")", " ")
			.replace("/", " ")
			.replace(",", " ")
			.replace(":", " ")
			.replace(">=", " \u2265 ")
			.replace("<=", " \u2264 ")
			.replace(">", " > ")
			.replace("<", " < ")
			.replace("=", " = ")
			.replace("\u2265", ">=")
			.replace("\u2264", "<=");
		List<String> words = new ArrayList<>(List.of(spaced.strip().split(" +")));
		words.removeIf(FILLERS::contains);
		return words;
	}

	private boolean isNegated(List<String> words, int at) {
		return ISH.contains(words.get(at)) && at + 1 < words.size()
				&& Set.of("positive", "negative", "amplified").contains(words.get(at + 1));
	}

	private boolean take(String word, String next) {
		if (ASSAYS.contains(word)) {
			this.assay = (this.assay == null) ? word.toUpperCase(Locale.ROOT) : this.assay;
			return true;
		}
		if (ISH.contains(word)) {
			this.amplified = word.endsWith("+") || next.equals("positive") || next.equals("amplified");
			return word.endsWith("+") || word.endsWith("-") || !next.isEmpty();
		}
		if (List.of(">=", "<=", ">", "<", "=").contains(word)) {
			boolean first = this.cutoff == null;
			this.cutoff = new Cutoff(word, Double.NaN, "");
			return first;
		}
		Level told = LEVELS.get(word);
		if (told != null) {
			this.level = told;
			return true;
		}
		return number(word);
	}

	private boolean number(String word) {
		int end = 0;
		while (end < word.length() && (Character.isDigit(word.charAt(end)) || word.charAt(end) == '.')) {
			end++;
		}
		String unit = word.substring(end);
		if (end == 0 || end > 6 || !Set.of("", "%", "+").contains(unit) || word.charAt(0) == '.'
				|| word.indexOf('.') != word.lastIndexOf('.')) {
			return false;
		}
		if (this.cutoff != null && !Double.isNaN(this.cutoff.value())) {
			return false;
		}
		String sign = (this.cutoff != null) ? this.cutoff.sign() : "=";
		this.cutoff = new Cutoff(sign, Double.parseDouble(word.substring(0, end)), unit);
		return true;
	}

	private Optional<Expression> expression() {
		if (this.cutoff == null) {
			return (this.assay != null && this.level != null)
					? Optional.of(new Expression(this.symbol, this.level, this.assay, null)) : Optional.empty();
		}
		boolean bare = this.assay == null && this.cutoff.unit().isEmpty() && !Markers.isProtein(this.symbol);
		if (bare || Double.isNaN(this.cutoff.value())) {
			return Optional.empty();
		}
		boolean score = this.cutoff.unit().equals("+")
				|| ("ERBB2".equals(this.symbol) && this.cutoff.unit().isEmpty() && this.cutoff.value() == 0);
		if (score && this.assay == null) {
			this.assay = "IHC";
		}
		Level found = (this.level != null) ? this.level : score ? scored() : byCutoff(this.cutoff);
		return Optional.of(new Expression(this.symbol, found, this.assay, this.cutoff));
	}

	/**
	 * The scores of HER2 by immunohistochemistry. 2+ is decided by in-situ hybridisation.
	 */
	private Level scored() {
		int score = (int) this.cutoffValue();
		return switch (score) {
			case 0 -> Level.ABSENT;
			case 1 -> Level.LOW;
			case 2 -> (this.amplified == null) ? Level.EQUIVOCAL : this.amplified ? Level.PRESENT : Level.LOW;
			default -> Level.PRESENT;
		};
	}

	private double cutoffValue() {
		return (this.cutoff != null) ? this.cutoff.value() : 0;
	}

	private static Level byCutoff(Cutoff cutoff) {
		return (cutoff.sign().startsWith("<") || cutoff.value() == 0) ? Level.ABSENT : Level.PRESENT;
	}

}
