package org.clew.name;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a drug as trials and articles write it: "Drug: Imatinib mesylate (STI571) 400
 * mg".
 */
public final class DrugMention {

	private static final Pattern TYPE = Pattern.compile(
			"^\\s*(?:drug|biological|genetic|dietary supplement|device|"
					+ "combination product|radiation|procedure|behavioral|diagnostic test|other)\\s*:\\s*",
			Pattern.CASE_INSENSITIVE);

	/** What stands in for a drug, or says that there is none, names no drug. */
	private static final Pattern NO_DRUG = Pattern
		.compile("\\b(?:placebo|sham|vehicle|matching|matched|dummy|without|no)\\b", Pattern.CASE_INSENSITIVE);

	/** A class of drugs is the name of none of them. */
	private static final Pattern CLASS = Pattern
		.compile("anti[\\s-].*|.*\\b(?:inhibitors?|antagonists?|agonists?|blockers?|modulators?|antibod(?:y|ies)|"
				+ "degraders?|chemotherapy|immunotherapy)", Pattern.CASE_INSENSITIVE);

	/** FDA's suffix of biologics: trastuzumab-qyyp. */
	private static final Pattern SUFFIX = Pattern.compile("(?<=\\p{L}{4})-[a-z]{4}$");

	private static final Pattern JOINT = Pattern
		.compile("\\s+(?:\\+|plus|and|or|and/or|with|combined with|in combination with|followed by)\\s+|\\s*[&+]\\s+"
				+ "|\\s+&\\s*|(?<=\\p{L}{2})[+/](?=\\p{L}{2})|\\s+/\\s+|\\s*;\\s+", Pattern.CASE_INSENSITIVE);

	private static final Pattern COMMA = Pattern.compile("\\s*,\\s+(?:and\\s+|or\\s+|plus\\s+)?");

	private DrugMention() {
	}

	/**
	 * The names that a text may stand for. A text that speaks of a placebo has no other
	 * name than itself.
	 * @param written the text, with or without the register's type before it
	 * @return names, the most certain first: those of one confidence that lead to
	 * different drugs make the text ambiguous
	 */
	public static List<NameCandidate> candidates(String written) {
		Candidates candidates = new Candidates();
		String name = untyped(written);
		if (isClass(name)) {
			return List.of();
		}
		candidates.add(name, MatchRule.NORMALIZED);
		if (!NO_DRUG.matcher(name).find()) {
			String outside = Brackets.outside(name);
			add(candidates, outside, MatchRule.OUTSIDE_PARENTHESIS);
			Brackets.inside(name)
				.stream()
				.filter((inside) -> !isClass(inside))
				.forEach((inside) -> add(candidates, inside, MatchRule.PARENTHESIS));
		}
		return candidates.all();
	}

	/**
	 * The parts of a text that may name several drugs. Ask for the whole first: a drug
	 * may have "and" in its own name.
	 * @param written the text, with or without the register's type before it
	 * @return two or more texts, each to be read by itself; none if the text is no
	 * combination, or speaks of a placebo
	 */
	public static List<String> parts(String written) {
		String name = untyped(written);
		String outside = Forms.without(Brackets.outside(name));
		if (NO_DRUG.matcher(name).find() || !JOINT.matcher(outside).find()) {
			return List.of();
		}
		List<String> parts = Arrays.stream(JOINT.split(outside))
			.flatMap(COMMA::splitAsStream)
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
		return (parts.size() > 1) ? parts : List.of();
	}

	/**
	 * Whether a text names a class of drugs, such as "anti-PD-L1" or "MEK inhibitor".
	 * @return whether it means no single drug
	 */
	public static boolean isClass(String text) {
		return CLASS.matcher(text.strip()).matches();
	}

	private static void add(Candidates candidates, String name, MatchRule rule) {
		candidates.add(name, rule);
		String plain = Forms.without(name);
		candidates.add(plain, less(rule, MatchRule.WITHOUT_FORM));
		candidates.add(SUFFIX.matcher(plain).replaceFirst(""), less(rule, MatchRule.WITHOUT_SUFFIX));
		candidates.add(Salts.without(plain), less(rule, MatchRule.WITHOUT_SALT));
	}

	private static MatchRule less(MatchRule one, MatchRule other) {
		if (one == MatchRule.PARENTHESIS) {
			return one;
		}
		return (one.confidence() < other.confidence()) ? one : other;
	}

	private static String untyped(String written) {
		return TYPE.matcher(written).replaceFirst("").strip();
	}

}
