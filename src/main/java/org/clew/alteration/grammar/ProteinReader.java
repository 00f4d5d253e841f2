package org.clew.alteration.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clew.alteration.Variant.ProteinChange.Kind;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.ClassTable;
import org.clew.alteration.fact.Families;
import org.clew.alteration.fact.Suppressors;

/**
 * Reads a change of residues, in HGVS and as older reports write it. It reads each letter
 * once.
 */
final class ProteinReader {

	private static final int LARGEST = 40_000;

	private final String symbol;

	private final String text;

	private int at;

	private boolean three;

	private ProteinReader(String symbol, String text) {
		this.symbol = symbol;
		this.text = text;
	}

	/**
	 * Reads the changes that one word names: V600E is one, V600E/K and G12/G13 are two.
	 * @return the changes, none if the word is no change of residues
	 */
	static List<ProteinChange> read(String symbol, String word) {
		String plain = plain(word);
		return plain.isEmpty() ? List.of() : new ProteinReader(symbol, plain).all();
	}

	private static String plain(String word) {
		String plain = word.toUpperCase(Locale.ROOT);
		plain = plain.startsWith("P.") ? plain.substring(2) : plain;
		while (plain.length() > 2 && (plain.startsWith("(") || plain.startsWith("["))) {
			plain = plain.substring(1, plain.length() - ((plain.endsWith(")") || plain.endsWith("]")) ? 1 : 0));
		}
		return plain;
	}

	private List<ProteinChange> all() {
		List<ProteinChange> changes = new ArrayList<>();
		Optional<Place> place = place();
		while (place.isPresent()) {
			int end = alternativeEnd();
			String rest = this.text.substring(this.at, end);
			Optional<ProteinChange> change = change(place.get(), rest);
			if (change.isEmpty()) {
				return List.of();
			}
			changes.add(change.get());
			this.at = end;
			if (this.at == this.text.length()) {
				return changes;
			}
			this.at++;
			int next = this.at;
			Optional<Place> other = place();
			if (other.isEmpty()) {
				this.at = next;
			}
			place = other.isPresent() ? other : place;
		}
		return List.of();
	}

	private int alternativeEnd() {
		int slash = this.text.indexOf('/', this.at);
		return (slash < 0) ? this.text.length() : slash;
	}

	/** One residue with its number, or the first and the last of several. */
	private Optional<Place> place() {
		Optional<Numbered> first = residue();
		if (first.isEmpty()) {
			return Optional.empty();
		}
		if (this.at < this.text.length() && (this.text.charAt(this.at) == '_' || this.text.charAt(this.at) == '-')) {
			this.at++;
			Optional<Numbered> last = residue();
			return last.filter((end) -> end.number > first.get().number).map((end) -> new Place(first.get(), end));
		}
		return Optional.of(new Place(first.get(), first.get()));
	}

	private Optional<Numbered> residue() {
		int start = this.at;
		while (this.at < this.text.length() && isLetter(this.text.charAt(this.at))) {
			this.at++;
		}
		String code = this.text.substring(start, this.at);
		int digits = this.at;
		while (this.at < this.text.length() && Character.isDigit(this.text.charAt(this.at))) {
			this.at++;
		}
		if (code.length() > 4 || this.at == digits || this.at - digits > 5) {
			return Optional.empty();
		}
		int number = Integer.parseInt(this.text.substring(digits, this.at));
		this.three |= code.length() > 1;
		return (number == 0 || number > LARGEST) ? Optional.empty()
				: Residues.one(code).map((letter) -> new Numbered(letter, number));
	}

	private static boolean isLetter(char letter) {
		return (letter >= 'A' && letter <= 'Z') || letter == '*';
	}

	private Optional<ProteinChange> change(Place place, String rest) {
		if (rest.isEmpty()) {
			return of(place, Kind.ANY, "");
		}
		if (rest.startsWith("DELINS")) {
			return residues(rest.substring(6)).flatMap((letters) -> of(place, Kind.DELINS, letters));
		}
		if (rest.startsWith(">")) {
			return residues(rest.substring(1)).flatMap((letters) -> of(place, Kind.DELINS, letters));
		}
		if (rest.startsWith("DEL") || rest.startsWith("DUP")) {
			boolean told = rest.length() == 3 || rest.substring(3).chars().allMatch(Character::isDigit)
					|| residues(rest.substring(3)).isPresent();
			return told ? of(place, rest.startsWith("DEL") ? Kind.DELETION : Kind.DUPLICATION, "") : Optional.empty();
		}
		if (rest.startsWith("INS")) {
			return rest.length() == 3 ? of(place, Kind.INSERTION, "")
					: residues(rest.substring(3)).flatMap((letters) -> of(place, Kind.INSERTION, letters));
		}
		return place.first.equals(place.last) ? single(place, rest) : Optional.empty();
	}

	private Optional<ProteinChange> single(Place place, String rest) {
		if (rest.equals("=")) {
			return of(place, Kind.SYNONYMOUS, "");
		}
		if (rest.equals("?")) {
			return (place.first.number == 1) ? of(place, Kind.START_LOSS, "") : Optional.empty();
		}
		int shift = rest.indexOf("FS");
		if (shift >= 0 && isTail(rest.substring(shift + 2))
				&& (shift == 0 || residues(rest.substring(0, shift)).isPresent())) {
			return of(place, Kind.FRAMESHIFT, "");
		}
		if (place.first.letter.equals("*")) {
			int extension = rest.indexOf("EXT");
			return Residues.one((extension > 0) ? rest.substring(0, extension) : rest)
				.flatMap((letter) -> of(place, Kind.EXTENSION, letter));
		}
		if (rest.equals("X")) {
			return unstated(place);
		}
		return Residues.one(rest).flatMap((letter) -> substitution(place, letter));
	}

	private Optional<ProteinChange> substitution(Place place, String letter) {
		Kind kind = letter.equals("*") ? Kind.NONSENSE
				: letter.equals(place.first.letter) ? Kind.SYNONYMOUS : Kind.SUBSTITUTION;
		return of(place, kind, (kind == Kind.SUBSTITUTION) ? letter : "");
	}

	/** X is a stop in old reports, and any residue in the names of hot spots. */
	private Optional<ProteinChange> unstated(Place place) {
		if (this.three || Suppressors.contains(this.symbol) || !ClassTable.hasClasses(this.symbol)) {
			return of(place, Kind.NONSENSE, "");
		}
		return ClassTable.holdsAnyChange(this.symbol, place.first.letter + place.first.number) ? of(place, Kind.ANY, "")
				: Optional.empty();
	}

	/** What follows a frameshift: where the new frame stops. */
	private static boolean isTail(String tail) {
		String number = tail.startsWith("TER") ? tail.substring(3)
				: (tail.startsWith("*") || tail.startsWith("X")) ? tail.substring(1) : tail;
		return number.equals("?") || number.chars().allMatch(Character::isDigit);
	}

	private Optional<String> residues(String letters) {
		return Residues.many(letters, this.three);
	}

	private Optional<ProteinChange> of(Place place, Kind kind, String alternative) {
		int shift = histoneShift(place.first, kind);
		return Optional.of(new ProteinChange(this.symbol, kind, place.first.letter, place.first.number - shift,
				place.last.letter, place.last.number - shift, alternative));
	}

	/**
	 * Histones are numbered without their first methionine: K27 is K28 in HGVS. Which
	 * numbering is meant shows from the residue (DOI:10.1007/s00401-018-1867-2).
	 */
	private int histoneShift(Numbered residue, Kind kind) {
		boolean shifted = Families.isHistone3(this.symbol) && (kind == Kind.SUBSTITUTION || kind == Kind.ANY)
				&& List.of("K28", "G35", "K37").contains(residue.letter + residue.number);
		return shifted ? 1 : 0;
	}

	private record Numbered(String letter, int number) {
	}

	private record Place(Numbered first, Numbered last) {
	}

}
