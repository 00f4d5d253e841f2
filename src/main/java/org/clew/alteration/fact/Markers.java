package org.clew.alteration.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What laboratories call genes and their products, and what they mean by "positive". */
public final class Markers {

	private static final Map<String, Marker> ALL = Table.rows("markers.tsv")
		.stream()
		.map((row) -> new Marker(row[0], row[1], meaning(row[2])))
		.collect(Collectors.toUnmodifiableMap((marker) -> marker.text, Function.identity()));

	private Markers() {
	}

	private static Positive meaning(String cell) {
		return cell.isEmpty() ? Positive.ALTERED : Positive.valueOf(cell);
	}

	/** A marker by its name. */
	public static Optional<Marker> named(String text) {
		return Optional.ofNullable(ALL.get(text.toUpperCase(Locale.ROOT)));
	}

	/** A gene's current symbol, where the tables of genes are older. */
	public static String current(String symbol) {
		return named(symbol).map(Marker::symbol).orElse(symbol);
	}

	/** Whether a positive test of a gene means that its protein is there. */
	public static boolean isProtein(String symbol) {
		return named(symbol).filter((marker) -> marker.positive == Positive.EXPRESSION).isPresent();
	}

	/**
	 * Whether a positive test of a gene means a fusion, and its wild type that there is
	 * none.
	 */
	public static boolean isKnownByFusions(String symbol) {
		return named(symbol).filter((marker) -> marker.positive == Positive.FUSION).isPresent();
	}

	/**
	 * A marker.
	 *
	 * @param text how it is written
	 * @param symbol its gene, or a family
	 * @param positive what a positive test means
	 */
	public record Marker(String text, String symbol, Positive positive) {
	}

	/** What a positive test of a marker means. */
	public enum Positive {

		/** A fusion of the gene. */
		FUSION,
		/** The protein is there. */
		EXPRESSION,
		/** It depends on the disease: a mutation, a protein or extra copies. */
		AMBIGUOUS,
		/** Some alteration of the gene. */
		ALTERED

	}

}
