package org.clew.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How former versions of records are kept: beside the current record, with its id, and
 * with labels and relations of their own, so that what reads the current graph never
 * meets them. A version holds from its {@code recordedAt} up to its {@code until}.
 * <p>
 * A statement is made to read the past by three changes to its text: labels and relations
 * come to mean those of versions too, and each node that may be a version must hold at
 * {@code $asOf}. Statements are fixed texts of this project, in one style, and what a
 * client wrote is never in them; a test asks each field that has a day as of today, and
 * expects what it answers now.
 */
public final class Past {

	/** The records of which former versions are kept: what is said, and by whom. */
	public static final List<String> KEPT = List.of("Study", "Use", "Evidence");

	private static final String LABEL_PREFIX = "Past";

	private static final String HOLDS = "coalesce(<node>.recordedAt < $asOf, true) AND coalesce(<node>.until >= $asOf, true)";

	private static final Pattern RELATION = Pattern.compile("\\[(\\w*):([A-Z_|!]+)(?=[\\s*\\]{])");

	/** A node in a pattern: a name or none, labels or none, properties or none. */
	private static final Pattern NODE = Pattern.compile("(?<!\\w)\\((\\w*)(:[\\w|]+)?( \\{[^{}]*})?\\)");

	private static final Pattern BEFORE = Pattern.compile("(]-|]->|]-\\*|--|-->)\\s*$");

	private static final Pattern BEHIND = Pattern.compile("^\\s*(-\\[|<-\\[|--|<--)");

	/** A label as a predicate, outside of patterns. */
	private static final Pattern LABELLED = Pattern.compile("\\b(\\w+):(Study|Use|Evidence)\\b(?!\\|)");

	private static final Pattern LABELS = Pattern.compile("\\[label IN labels\\((\\w+)\\) WHERE label <> 'Entity'\\]");

	private static final Map<String, String> READING = new ConcurrentHashMap<>();

	private Past() {
	}

	/**
	 * Makes a statement read the past.
	 * @param statement the text
	 * @return the text with a parameter {@code $asOf}
	 */
	static String reading(String statement) {
		return READING.computeIfAbsent(statement, Past::rewritten);
	}

	private static String rewritten(String statement) {
		String relations = RELATION.matcher(statement)
			.replaceAll((found) -> Matcher.quoteReplacement("[" + found.group(1) + ":" + types(found.group(2))));
		String patterns = nodes(relations);
		String predicates = LABELLED.matcher(patterns).replaceAll("$1:$2|Past$2");
		return LABELS.matcher(predicates)
			.replaceAll("[label IN labels($1) WHERE NOT label IN ['Entity', 'Past'] | replace(label, 'Past', '')]");
	}

	/**
	 * Relations that never go out from a version have no such name, which is no error.
	 */
	private static String types(String types) {
		return types.contains("!") ? types : types + "|PAST_" + types.replace("|", "|PAST_");
	}

	private static String nodes(String text) {
		StringBuilder rewritten = new StringBuilder();
		Matcher matcher = NODE.matcher(text);
		int end = 0;
		int anonymous = 0;
		while (matcher.find()) {
			rewritten.append(text, end, matcher.start());
			end = matcher.end();
			MatchResult node = matcher.toMatchResult();
			if (mayBePast(text, node)) {
				String name = node.group(1).isEmpty() ? "version" + anonymous++ : node.group(1);
				rewritten.append(node(name, node));
			}
			else {
				rewritten.append(node.group());
			}
		}
		return rewritten.append(text, end, text.length()).toString();
	}

	private static String node(String name, MatchResult node) {
		StringBuilder pattern = new StringBuilder("(").append(name);
		if (node.group(2) != null) {
			pattern.append(labels(node.group(2)));
		}
		if (node.group(3) != null) {
			pattern.append(node.group(3));
		}
		return pattern.append(" WHERE ").append(HOLDS.replace("<node>", name)).append(')').toString();
	}

	private static String labels(String labels) {
		String past = labels;
		for (String label : KEPT) {
			past = past.replaceAll("\\b" + label + "\\b", label + "|" + LABEL_PREFIX + label);
		}
		return past.replaceAll("\\bEntity\\b", "Entity|" + LABEL_PREFIX);
	}

	private static boolean mayBePast(String text, MatchResult node) {
		String labels = node.group(2);
		if (labels != null) {
			return labels.contains("Entity")
					|| KEPT.stream().anyMatch((label) -> labels.matches(".*\\b" + label + "\\b.*"));
		}
		return BEFORE.matcher(text.substring(Math.max(0, node.start() - 8), node.start())).find()
				|| BEHIND.matcher(text.substring(node.end(), Math.min(text.length(), node.end() + 8))).find();
	}

	/**
	 * The label of the record that a node is, or was, a version of.
	 * @param label a label of the node
	 * @return the record's label
	 */
	static String current(String label) {
		return label.startsWith(LABEL_PREFIX) ? label.substring(LABEL_PREFIX.length()) : label;
	}

}
