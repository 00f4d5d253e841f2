package org.clew.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.name.Distance;

import org.springframework.stereotype.Component;

/**
 * Suggests records of one kind for what somebody wrote: by the letters of an identifier,
 * and failing that by the words of a name.
 */
@Component
public class Suggestions {

	/** Both branches look at a bounded part of an index. */
	private static final String STATEMENT = """
			UNWIND $asked AS asked
			CALL (asked) {
			  UNWIND asked.starts AS start
			  CALL (start) {
			    MATCH (i:Identifier)-[:IDENTIFIES]->(n:Entity @now)
			    WHERE i.curie STARTS WITH start AND $label IN labels(n)
			    RETURN i.curie AS curie, n
			    LIMIT 500
			  }
			  RETURN DISTINCT curie, n, 0.0 AS score
			  UNION ALL
			  UNWIND asked.words AS words
			  CALL db.index.fulltext.queryNodes('entityNames', words, {limit: 1000}) YIELD node, score
			  WHERE $label IN labels(node)
			  RETURN '' AS curie, node AS n, score
			  ORDER BY score DESC, n.id
			  LIMIT 5
			}
			RETURN asked.written AS written, curie, score, n.id AS id, n.name AS name
			""";

	private static final int MOST = 5;

	private static final int MOST_ASKED = 20;

	private static final int MOST_WORDS = 8;

	/** Words that are this short are like too many others, and need not be there. */
	private static final int SHORT = 3;

	/** Longer words are no names; to look for what is spelt like them takes seconds. */
	private static final int LONG = 30;

	private final Cypher cypher;

	Suggestions(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Suggests records, in one round trip.
	 * @param written what somebody wrote: identifiers or names
	 * @param label the label of the records that are wanted
	 * @return at most five for each, the likest first; none for more than twenty
	 */
	public Map<String, List<Near>> near(Collection<String> written, String label) {
		if (written.isEmpty()) {
			return Map.of();
		}
		List<Map<String, Object>> asked = written.stream()
			.distinct()
			.limit(MOST_ASKED)
			.map(Suggestions::asked)
			.toList();
		Map<String, List<Candidate>> found = this.cypher
			.read(STATEMENT, Map.of("asked", asked, "label", label), Suggestions::candidate)
			.stream()
			.collect(Collectors.groupingBy(Candidate::written));
		Map<String, List<Near>> near = new HashMap<>();
		found.forEach((text, candidates) -> near.put(text, likest(text, candidates)));
		return near;
	}

	private static Map<String, Object> asked(String written) {
		List<String> starts = Curie.parse(written).map(Suggestions::starts).orElseGet(List::of);
		String name = starts.isEmpty() ? written : written.substring(written.indexOf(':') + 1);
		return Map.of("written", written, "starts", starts, "words", words(name));
	}

	/** The identifier without its last letters, ever shorter. */
	private static List<String> starts(Curie curie) {
		int prefix = curie.key().indexOf(':') + 1;
		return IntStream.iterate(curie.key().length() - 1, (length) -> length > prefix, (length) -> length - 2)
			.limit(10)
			.mapToObj((length) -> curie.key().substring(0, length))
			.toList();
	}

	/** A query for words spelt like these; nothing in it is Lucene's syntax but ours. */
	private static List<String> words(String name) {
		String read = name.substring(0, Math.min(name.length(), Curie.LONGEST));
		String query = Stream.of(read.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> word.length() > 1 && word.length() <= LONG)
			.limit(MOST_WORDS)
			.map((word) -> (word.length() > SHORT) ? "+(%1$s^4 %1$s~)".formatted(word) : word + "^4")
			.collect(Collectors.joining(" "));
		return query.isEmpty() ? List.of() : List.of(query);
	}

	private static Candidate candidate(Row row) {
		return new Candidate(row.text("written"), row.text("curie"), row.decimal("score"),
				new Near(row.text("id"), row.text("name")));
	}

	private static List<Near> likest(String written, List<Candidate> candidates) {
		List<Near> byIdentifier = new ArrayList<>();
		Curie.parse(written).ifPresent((curie) -> byIdentifier.addAll(likest(curie, candidates)));
		if (!byIdentifier.isEmpty()) {
			return byIdentifier;
		}
		double best = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
		return candidates.stream()
			.filter((candidate) -> candidate.curie().isEmpty() && candidate.score() > best / 2)
			.sorted(Comparator.comparingDouble(Candidate::score).reversed())
			.map(Candidate::near)
			.toList();
	}

	/** Only those of whose digits at most a quarter differs: others are no likelier. */
	private static List<Near> likest(Curie curie, List<Candidate> candidates) {
		int digits = (int) curie.key().chars().filter(Character::isDigit).count();
		int most = Math.max(1, digits / 4);
		return candidates.stream()
			.filter((candidate) -> !candidate.curie().isEmpty())
			.filter((candidate) -> Distance.between(curie.key(), candidate.curie()) <= most)
			.sorted(Comparator.comparingInt((Candidate candidate) -> Distance.between(curie.key(), candidate.curie()))
				.thenComparing(Candidate::curie))
			.map(Candidate::near)
			.distinct()
			.limit(MOST)
			.toList();
	}

	private record Candidate(String written, String curie, double score, Near near) {
	}

}
