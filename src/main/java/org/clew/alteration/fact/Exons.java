package org.clew.alteration.fact;

import java.util.List;
import java.util.Optional;

/**
 * The residues that an exon spans, for exons that evidence speaks of. Where a source
 * shows only a part of an exon, the part is given.
 */
public final class Exons {

	private static final List<Exon> ALL = Table.rows("exons.tsv")
		.stream()
		.map((row) -> new Exon(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3]),
				row[4]))
		.toList();

	private Exons() {
	}

	/**
	 * The residues of an exon.
	 * @return its residues, if a source gives them
	 */
	public static Optional<Exon> of(String symbol, int number) {
		return ALL.stream().filter((exon) -> exon.number == number && exon.symbol.equals(symbol)).findFirst();
	}

	/** Whether a residue lies in an exon that is known. */
	public static boolean anyHolds(String symbol, int residue) {
		return ALL.stream().anyMatch((exon) -> exon.symbol.equals(symbol) && exon.holds(residue, residue));
	}

	/**
	 * An exon.
	 *
	 * @param number the exon's number in the transcript that evidence uses
	 * @param first the first residue
	 * @param last the last residue
	 * @param source who says so
	 */
	public record Exon(String symbol, int number, int first, int last, String source) {

		/**
		 * Whether a change lies in this exon.
		 * @param start its first residue
		 * @param end its last residue
		 * @return whether both are residues of the exon
		 */
		public boolean holds(int start, int end) {
			return start >= this.first && end <= this.last;
		}

	}

}
