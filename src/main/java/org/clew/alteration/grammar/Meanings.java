package org.clew.alteration.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.Not;
import org.clew.alteration.MolecularProfile.Of;
import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.Expression.Level;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.GeneStatus.Status;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant;
import org.clew.alteration.fact.Markers.Positive;
import org.clew.alteration.fact.Markers;
import org.clew.alteration.fact.Vocabulary.Phrase;
import org.clew.alteration.fact.Vocabulary;

/**
 * What phrases mean for a gene.
 *
 * @param printed how the gene is written: CD117 is a protein, KIT may be a mutation
 * @param evidence whether a label or evidence speaks, for which "EGFR positive" is the
 * protein
 */
record Meanings(String printed, boolean evidence) {

	private static final Pattern HYBRIDIZED = Pattern.compile("(?:fish|ish|cish|sish|dish) ?(positive|negative|[+-])");

	private static final Set<String> COUNTED = Set.of("ERBB2", "MET");

	/**
	 * What words say of a gene.
	 * @param words the words; none of them means that the gene is just named
	 * @return what they say, if they are a phrase
	 */
	Optional<MolecularProfile> read(String symbol, List<String> words) {
		String key = Words.key(words);
		if (words.isEmpty()) {
			return Optional.of(new Of(new GeneStatus(symbol, Status.ALTERED)));
		}
		return Vocabulary.phrase(key).flatMap((phrase) -> of(symbol, phrase)).or(() -> hybridized(symbol, key));
	}

	/**
	 * What hybridization in place shows: a fusion of genes that are known by theirs, more
	 * copies of HER2 and MET, and of others nobody knows which.
	 */
	private static Optional<MolecularProfile> hybridized(String symbol, String key) {
		Matcher result = HYBRIDIZED.matcher(key);
		boolean fused = Markers.isKnownByFusions(symbol);
		if (!result.matches() || (!fused && !COUNTED.contains(symbol))) {
			return Optional.empty();
		}
		Variant shown = fused ? new Fusion(null, symbol, null)
				: new CopyNumber(symbol, CopyNumber.Change.AMPLIFICATION);
		return (result.group(1).equals("positive") || result.group(1).equals("+")) ? some(shown) : none(shown);
	}

	private Optional<MolecularProfile> of(String symbol, Phrase phrase) {
		String value = phrase.value();
		return switch (phrase.meaning()) {
			case STATUS -> some(new GeneStatus(symbol, Status.valueOf(value)));
			case NOT_STATUS -> none(new GeneStatus(symbol, Status.valueOf(value)));
			case COPY -> some(new CopyNumber(symbol, CopyNumber.Change.valueOf(value)));
			case NOT_COPY -> none(new CopyNumber(symbol, CopyNumber.Change.valueOf(value)));
			case EXPRESSION -> some(new Expression(symbol, Level.valueOf(value), null, null));
			case FUSION -> some(new Fusion(null, symbol, null));
			case NOT_FUSION -> none(new Fusion(null, symbol, null));
			case NAMED -> some(new Named(symbol, value));
			case NOT_NAMED -> none(new Named(symbol, value));
			case POSITIVE -> positive(symbol);
			case NEGATIVE -> negative(symbol);
		};
	}

	private Optional<MolecularProfile> positive(String symbol) {
		return switch (meaning(symbol)) {
			case FUSION -> some(new Fusion(null, symbol, null));
			case EXPRESSION -> some(new Expression(symbol, Level.PRESENT, null, null));
			case ALTERED -> some(new GeneStatus(symbol, Status.ALTERED));
			case AMBIGUOUS ->
				this.evidence ? some(new Expression(symbol, Level.PRESENT, null, null)) : Optional.empty();
		};
	}

	/** A protein that a test did not find is a finding of its own. */
	private Optional<MolecularProfile> negative(String symbol) {
		return switch (meaning(symbol)) {
			case FUSION -> none(new Fusion(null, symbol, null));
			case EXPRESSION -> some(new Expression(symbol, Level.ABSENT, null, null));
			case ALTERED -> none(new GeneStatus(symbol, Status.ALTERED));
			case AMBIGUOUS -> this.evidence ? some(new Expression(symbol, Level.ABSENT, null, null)) : Optional.empty();
		};
	}

	private Positive meaning(String symbol) {
		return Markers.named(this.printed)
			.or(() -> Markers.named(symbol))
			.map(Markers.Marker::positive)
			.orElse(Positive.ALTERED);
	}

	private static Optional<MolecularProfile> some(Variant variant) {
		return Optional.of(new Of(variant));
	}

	private static Optional<MolecularProfile> none(Variant variant) {
		return Optional.of(new Not(new Of(variant)));
	}

}
