package org.clew.alteration.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of variants and the effects of single ones, as text, each with its source.
 */
public final class ClassTable {

	private static final List<ClassRow> CLASSES = Table.rows("classes.tsv")
		.stream()
		.map((row) -> new ClassRow(row[0], row[1], row[2], Table.list(row[3]), !row[4].isEmpty(), "one".equals(row[4]),
				"apart".equals(row[4]), "yes".equals(row[5]), row[6], row[7], row[8]))
		.toList();

	private static final List<EffectRow> EFFECTS = Table.rows("effects.tsv")
		.stream()
		.map((row) -> new EffectRow(row[0], row[1], row[2], row[3]))
		.toList();

	private static final Set<String> RESIDUES = CLASSES.stream()
		.flatMap((row) -> row.members.stream().map((member) -> row.symbol + " " + member))
		.filter((text) -> text.matches("\\S+ [A-Z]\\d+"))
		.collect(Collectors.toUnmodifiableSet());

	private ClassTable() {
	}

	/**
	 * {@return the classes}
	 */
	public static List<ClassRow> classes() {
		return CLASSES;
	}

	/**
	 * {@return the effects}
	 */
	public static List<EffectRow> effects() {
		return EFFECTS;
	}

	/**
	 * Whether a gene has classes, or may have some because it is not said.
	 * @param symbol the gene, or empty
	 * @return whether it has, or may have
	 */
	public static boolean hasClasses(String symbol) {
		return symbol.isEmpty() || CLASSES.stream().anyMatch((row) -> row.symbol.equals(symbol));
	}

	/**
	 * Whether a class holds every change of a residue, so that X stands for any residue.
	 * @param residue such as G719
	 */
	public static boolean holdsAnyChange(String symbol, String residue) {
		return RESIDUES.contains(symbol + " " + residue);
	}

	/**
	 * A class.
	 *
	 * @param label what people call it
	 * @param symbol its gene, or a family, or empty
	 * @param members the variants, without the gene
	 * @param alike whether therapy treats its members alike
	 * @param one whether its members are one event by several names
	 * @param apart whether "activating" in a label does not mean them
	 * @param secondary whether they arise under therapy, beside another driver
	 * @param arisesOn the driver beside which they arise, or empty
	 * @param effect what they do, or empty
	 * @param source who says so
	 */
	public record ClassRow(String name, String label, String symbol, List<String> members, boolean alike, boolean one,
			boolean apart, boolean secondary, String arisesOn, String effect, String source) {
	}

	/**
	 * What a variant does.
	 *
	 * @param variant the variant, without the gene
	 * @param effect what it does
	 * @param source who says so
	 */
	public record EffectRow(String symbol, String variant, String effect, String source) {
	}

}
