package org.clew.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a disease as trials and articles write it: "Stage III Melanoma AJCC v8",
 * "Graft-versus-host Disease (GVHD)".
 */
public final class DiseaseMention {

	/**
	 * Only states that every disease may be in; "severe" and "progressive" are parts of
	 * names.
	 */
	private static final Pattern STAGE = Pattern.compile(
			"""
					(?ix) \\b (?:
					  (?:clinical|pathologic|prognostic|anatomic)? \\s* stages? \\s+ (?:[0IVX]+[A-D]?[0-9]?|[0-4][A-D]?[0-9]?)
					    (?: \\s* (?:-|/|,|and|or|to) \\s* (?:[IVX]+[A-D]?|[0-4][A-D]?|[A-D]) \\b )*
					  | AJCC (?: \\s+ v[0-9]+ | \\s+ [0-9]+th \\s+ edition )?
					  | recurrent | relapsed | relapsing (?! [\\s-]* (?:remitting|polychondritis|fever))
					  | metastatic | unresectable | inoperable | locally [\\s-]+ advanced | advanced
					  | newly [\\s-]+ diagnosed | previously [\\s-]+ (?:un)?treated | treatment [\\s-]+ na[iï]ve | in \\s+ remission
					  | (?<! [\\w-] ) refractory (?! [\\s-]* (?:an[ae]+mia|cytopenia|sprue))
					) \\b""",
			Pattern.UNICODE_CASE);

	private static final Pattern EDGES = Pattern
		.compile("^[\\s,;/-]+(?:(?:or|and)\\b[\\s,;/-]*)*|(?:[\\s,;/-]|\\b(?:or|and)$)+$", Pattern.CASE_INSENSITIVE);

	private DiseaseMention() {
	}

	/**
	 * The names that a text may stand for.
	 * @param written the text
	 * @return names, the most certain first: those of one confidence that lead to
	 * different diseases make the text ambiguous
	 */
	public static List<NameCandidate> candidates(String written) {
		Candidates candidates = new Candidates();
		candidates.add(written, MatchRule.NORMALIZED);
		String outside = Brackets.outside(written);
		candidates.add(outside, MatchRule.OUTSIDE_PARENTHESIS);
		Brackets.inside(written).forEach((inside) -> candidates.add(inside, MatchRule.PARENTHESIS));
		candidates.add(EDGES.matcher(STAGE.matcher(outside).replaceAll(" ")).replaceAll(""), MatchRule.WITHOUT_STAGE);
		return candidates.all();
	}

}
