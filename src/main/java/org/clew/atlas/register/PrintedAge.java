package org.clew.atlas.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.name.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The age in an indication, where it is stated plainly: by the sentences that name the
 * disease, or by all that state one. Sentences that differ say nothing together.
 *
 * @param minimum the youngest age in years
 * @param maximum the oldest age in years
 */
record PrintedAge(@Nullable String minimum, @Nullable String maximum, @Nullable String stated) {

	private static final PrintedAge NOT_STATED = new PrintedAge(null, null, null);

	private static final String UNIT = "\\s*(year|month)s?";

	private static final Pattern MINIMUM = Pattern
		.compile("(?i)(?:\\baged? (?:of |from |at least |over )?|\\baged ≥ ?|\\bfrom (?:the age of )?)(\\d+)" + UNIT
				+ "|(\\d+)" + UNIT + "(?: of age| old)?,?(?: and| or)? ?(?:older|above|over)" + "|\\bat least (\\d+)"
				+ UNIT + " (?:of age|old)");

	private static final Pattern RANGE = Pattern
		.compile("(?i)(\\d+)(?:" + UNIT + ")?(?: of age)? ?(?:to|-|–)(?: less than| under)? ?(<?) ?(\\d+) ?years");

	private static final Pattern MAXIMUM = Pattern
		.compile("(?i)(?:less than|under|younger than|below|<) ?(\\d+) years(?: of age| old)?");

	private static final Pattern CHILDREN = Pattern
		.compile("(?i)\\bchild(?:ren)?\\b|\\bp(?:a)?ediatric\\b|\\binfants?\\b|\\ball ages|all age groups");

	private static final Pattern ADOLESCENTS = Pattern.compile("(?i)\\badolescents?\\b");

	private static final Pattern ADULTS = Pattern.compile("(?i)\\badults?\\b");

	/** A heading and a sentence may have nothing between them. */
	private static final Pattern BETWEEN = Pattern.compile(
			"(?<=[.;])\\s*(?=[A-Z])|\\s*•\\s*|(?<=[a-z)])(?=[A-Z][a-z]+(?: [a-z]+)?,? (?:is|are|in|as|monotherapy|tablets|granules)\\b)");

	private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9]{2,5}");

	private static final int SHORTEST = 6;

	private static final int MONTHS = 12;

	/**
	 * {@return the age of an indication that names one disease or several}
	 * @param indication the words of the label
	 */
	static PrintedAge of(String indication, Collection<String> names) {
		List<String> sentences = sentences(indication);
		Set<PrintedAge> named = ages(sentences.stream().filter((sentence) -> isNamed(sentence, names)));
		return one(named.isEmpty() ? ages(sentences.stream()) : named);
	}

	static List<String> sentences(String indication) {
		return BETWEEN.splitAsStream(indication).toList();
	}

	private static Set<PrintedAge> ages(Stream<String> sentences) {
		Set<PrintedAge> ages = new LinkedHashSet<>();
		sentences.filter(PrintedAge::isAboutAge).map(PrintedAge::of).forEach((age) -> {
			if (ages.stream().noneMatch(age::isSame)) {
				ages.add(age);
			}
		});
		return ages;
	}

	private boolean isSame(PrintedAge other) {
		return String.valueOf(this.minimum).equals(String.valueOf(other.minimum))
				&& String.valueOf(this.maximum).equals(String.valueOf(other.maximum));
	}

	private static PrintedAge one(Set<PrintedAge> ages) {
		return (ages.size() == 1) ? ages.iterator().next() : NOT_STATED;
	}

	private static boolean isNamed(String sentence, Collection<String> names) {
		String plain = words(sentence);
		return names.stream()
			.anyMatch((name) -> ABBREVIATION.matcher(name).matches()
					? Pattern.compile("\\b" + name + "\\b").matcher(sentence).find()
					: name.length() >= SHORTEST && plain.contains(words(name)));
	}

	private static String words(String text) {
		return " " + String.join(" ", NameKey.words(text.toLowerCase(Locale.ROOT).replaceAll("[.,;:()]", " "))) + " ";
	}

	private static boolean isAboutAge(String sentence) {
		return Stream.of(MINIMUM, RANGE, MAXIMUM, CHILDREN, ADOLESCENTS, ADULTS)
			.anyMatch((pattern) -> pattern.matcher(sentence).find());
	}

	private static PrintedAge of(String sentence) {
		boolean adults = ADULTS.matcher(sentence).find();
		List<MatchResult> ranges = RANGE.matcher(sentence).results().toList();
		if (!ranges.isEmpty()) {
			return one(new LinkedHashSet<>(ranges.stream().map((range) -> ofRange(range, adults)).toList()));
		}
		List<MatchResult> least = MINIMUM.matcher(sentence).results().toList();
		List<MatchResult> most = MAXIMUM.matcher(sentence).results().toList();
		String maximum = (most.isEmpty() || adults) ? null : below(most.getFirst().group(1));
		List<String> minimums = least.stream().map(PrintedAge::minimum).distinct().toList();
		if (minimums.size() > 1) {
			return NOT_STATED;
		}
		if (!minimums.isEmpty() || maximum != null) {
			List<String> stated = new ArrayList<>();
			Stream.of(least, most).flatMap(List::stream).map(MatchResult::group).forEach(stated::add);
			return new PrintedAge(minimums.isEmpty() ? null : minimums.getFirst(), maximum, stated.getFirst().strip());
		}
		boolean younger = CHILDREN.matcher(sentence).find() || ADOLESCENTS.matcher(sentence).find();
		return (adults && !younger) ? new PrintedAge("18", null, "adults") : NOT_STATED;
	}

	private static PrintedAge ofRange(MatchResult range, boolean adults) {
		boolean before = !range.group(3).isEmpty() || range.group().contains("less than")
				|| range.group().contains("under");
		String last = before ? below(range.group(4)) : range.group(4);
		return new PrintedAge(years(range.group(1), range.group(2)), adults ? null : last, range.group().strip());
	}

	private static String minimum(MatchResult age) {
		for (int group = 1; group < age.groupCount(); group += 2) {
			if (age.group(group) != null) {
				return years(age.group(group), age.group(group + 1));
			}
		}
		return "";
	}

	private static String below(String age) {
		return String.valueOf(Integer.parseInt(age) - 1);
	}

	private static String years(String number, @Nullable String unit) {
		int age = Integer.parseInt(number);
		if (unit == null || unit.toLowerCase(Locale.ROOT).startsWith("year")) {
			return String.valueOf(age);
		}
		return (age % MONTHS == 0) ? String.valueOf(age / MONTHS) : String.valueOf(age / (double) MONTHS);
	}

}
