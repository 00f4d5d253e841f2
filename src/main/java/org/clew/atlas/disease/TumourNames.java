package org.clew.atlas.disease;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Edges by name, for tumours that no source places: the name of a tumour ends with what
 * it is a kind of, such as "follicular variant thyroid gland papillary carcinoma". What
 * follows "of" or "with" says where it is or what it has.
 */
final class TumourNames {

	private static final Pattern AFTER = Pattern
		.compile(", (?:not otherwise specified|unspecified|bilateral|unilateral)| (?:associated|with|of) ");

	/** Who is at risk of a tumour has none; and animals have tumours of their own. */
	private static final Pattern OTHER = Pattern.compile("\\b(?:susceptib|predispos|syndrome|resistan|risk|non-|not "
			+ "|familial|hereditary|in situ|related|linked|bodies|canine|feline|bovine|porcine|equine|horse|sheep|chicken"
			+ "|fish|avl|rous|krebs)|,");

	private static final Set<String> DENYING = Set.of("non", "pseudo", "no", "without");

	private TumourNames() {
	}

	static Edges edges(Collection<Term> terms, Predicate<String> isTumour) {
		Map<String, String> names = new HashMap<>();
		terms.stream()
			.filter((term) -> isTumour.test(term.id()))
			.forEach((term) -> names.put(lower(term.name()), term.id()));
		Edges edges = new Edges();
		for (Term term : terms) {
			String name = lower(term.name());
			String head = AFTER.split(name, 2)[0];
			if (!isTumour.test(term.id()) && !OTHER.matcher(name.replace(", not otherwise specified", "")).find()) {
				String parent = parent(head, names, head.equals(name));
				if (!parent.isEmpty()) {
					edges.add(term.id(), parent);
				}
			}
		}
		return edges;
	}

	/** The longest end of a name that is a tumour's name. */
	private static String parent(String name, Map<String, String> names, boolean whole) {
		List<String> words = List.of(name.split("[ /]", -1));
		for (int first = whole ? 1 : 0; first < words.size(); first++) {
			String parent = names.getOrDefault(String.join(" ", words.subList(first, words.size())), "");
			if (!parent.isEmpty()) {
				return (first > 0 && DENYING.contains(words.get(first - 1))) ? "" : parent;
			}
		}
		return "";
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
