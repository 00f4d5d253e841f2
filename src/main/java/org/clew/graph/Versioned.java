package org.clew.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * A statement that says where it reads former versions.
 * <p>
 * A former version lies beside the current record, with its id, and with labels and
 * relations of its own ({@code PastUse}, {@code PAST_OF_DRUG}), so that what reads the
 * current graph never meets it. It holds from its {@code recordedAt} up to its
 * {@code until}. A statement marks each node that may be a version, and each relation
 * beside one, with an {@code @} before the closing bracket:
 *
 * <pre>
 * MATCH (d:Drug)&lt;-[:OF_DRUG @]-(use:Use @)
 * </pre>
 *
 * Without a day the marks are left out. With one they become labels, types and the
 * condition that the version holds at {@code $asOf}. A node marked {@code @now} is read
 * as it is now whatever the day. A statement that names a versioned label without a mark
 * is refused, with or without a day: it would silently mix what is said now into what was
 * said then. Where a label is a condition and no pattern, it is written out
 * ({@code n:Use|PastUse}).
 *
 * @param now the text that reads the current graph
 * @param past the text that reads what was said before {@code $asOf}
 */
public record Versioned(String now, String past) {

	/** The records of which former versions are kept: what is said, and by whom. */
	public static final List<String> LABELS = List.of("Study", "Use", "Evidence");

	/** More than this code has; what is composed of filters may be any number. */
	private static final Cache<String, Versioned> KNOWN = Caffeine.newBuilder().maximumSize(2000).build();

	private static final Pattern LITERAL = Pattern.compile("'[^']*'");

	private static final Pattern NODE = Pattern.compile("\\((\\w*)(:[\\w|]+)?( \\{[^{}]*})? @\\)");

	private static final Pattern CURRENT_NODE = Pattern.compile("\\((\\w*)((?::[\\w|]+)?(?: \\{[^{}]*})?) @now\\)");

	private static final Pattern RELATION = Pattern.compile("\\[(\\w*):([A-Z_|]+)([^\\[\\]@]*) @]");

	private static final Pattern UNMARKED_LABEL = Pattern
		.compile("[:|&!]\\s*(?:" + String.join("|", LABELS) + "|Entity)\\b(?!\\|Past)");

	private static final Pattern UNMARKED_RELATION = Pattern
		.compile("@\\)\\s*(?:<-|-)\\s*\\[[^\\[\\]@]*]|\\[[^\\[\\]@]*]\\s*(?:->|-)\\s*\\([^()@]* @\\)");

	/** Where a version may begin: the start of a marked relation, without a label. */
	private static final Pattern START = Pattern
		.compile("\\((\\w*)\\)-\\[[^\\[\\]]* @]->|<-\\[[^\\[\\]]* @]-\\((\\w*)\\)");

	/**
	 * Reads the marks of a statement.
	 * @param statement the text with marks, or without any where it reads no versions
	 * @throws IllegalStateException if a mark is missing or not understood
	 */
	public static Versioned of(String statement) {
		return KNOWN.get(statement, Versioned::read);
	}

	private static Versioned read(String statement) {
		checkFragment(statement);
		String bare = LITERAL.matcher(statement).replaceAll("''");
		Set<String> marked = new HashSet<>();
		NODE.matcher(bare).results().forEach((node) -> marked.add(node.group(1)));
		CURRENT_NODE.matcher(bare).results().forEach((node) -> marked.add(node.group(1)));
		START.matcher(bare).results().forEach((start) -> {
			String name = (start.group(1) != null) ? start.group(1) : start.group(2);
			if (name.isEmpty() || !marked.contains(name)) {
				throw refused(start.group(), statement);
			}
		});
		String current = CURRENT_NODE.matcher(statement).replaceAll("($1$2)");
		return new Versioned(now(current), past(current));
	}

	/**
	 * Checks the marks of a part of a statement.
	 * @param text a pattern, predicate or the like, or a whole statement
	 * @throws IllegalStateException if a mark is missing or not understood
	 */
	static void checkFragment(String text) {
		String bare = LITERAL.matcher(text).replaceAll("''");
		find(UNMARKED_RELATION, bare, text);
		String rest = CURRENT_NODE.matcher(RELATION.matcher(NODE.matcher(bare).replaceAll("()")).replaceAll("[]"))
			.replaceAll("()");
		find(UNMARKED_LABEL, rest, text);
		find(Pattern.compile(".{0,40}@"), rest, text);
	}

	private static void find(Pattern wrong, String bare, String text) {
		Matcher found = wrong.matcher(bare);
		if (found.find()) {
			throw refused(found.group(), text);
		}
	}

	private static IllegalStateException refused(String where, String text) {
		return new IllegalStateException(
				"The statement does not mark what it reads of former versions, at '%s': %s".formatted(where, text));
	}

	private static String now(String statement) {
		return RELATION.matcher(NODE.matcher(statement).replaceAll("($1$2$3)")).replaceAll("[$1:$2$3]");
	}

	private static String past(String statement) {
		int[] anonymous = new int[1];
		String nodes = NODE.matcher(statement).replaceAll((node) -> {
			String name = node.group(1).isEmpty() ? "version" + anonymous[0]++ : node.group(1);
			String labels = (node.group(2) != null) ? labels(node.group(2)) : "";
			String properties = (node.group(3) != null) ? node.group(3) : "";
			boolean versions = node.group(2) == null || !labels.equals(node.group(2));
			return Matcher.quoteReplacement(versions ? "(" + name + labels + properties + " WHERE "
					+ "coalesce(%1$s.recordedAt < $asOf, true) AND coalesce(%1$s.until >= $asOf, true)".formatted(name)
					+ ")" : "(" + node.group(1) + labels + properties + ")");
		});
		return RELATION.matcher(nodes)
			.replaceAll((found) -> Matcher.quoteReplacement("[" + found.group(1) + ":" + found.group(2) + "|PAST_"
					+ found.group(2).replace("|", "|PAST_") + found.group(3) + "]"));
	}

	private static String labels(String labels) {
		String past = labels;
		for (String label : LABELS) {
			past = past.replaceAll("\\b" + label + "\\b", label + "|Past" + label);
		}
		return past.replaceAll("\\bEntity\\b", "Entity|Past");
	}

	/** The label of the record that a node is, or was, a version of. */
	static String current(String label) {
		return label.startsWith("Past") ? label.substring("Past".length()) : label;
	}

}
