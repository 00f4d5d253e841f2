package org.clew.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.graph.DataHead;
import org.neo4j.driver.Driver;

/**
 * Measures how much being in each disease tells: 1 for one with nothing below, 0 for the
 * root of all (Seco, Veale and Hayes 2004). It is computed from the hierarchy alone, so
 * it is measured anew whenever that grows.
 */
public final class Hierarchy {

	private static final String READ = """
			MATCH (n:Disease)
			RETURN n.id AS id, n.descendantCount AS count, n.informationContent AS content,
			  [(n)-[:SUBCLASS_OF]->(parent:Disease) | parent.id] AS parents
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (n:Disease {id: row.id})
			SET n.descendantCount = row.count, n.informationContent = row.content
			""";

	private static final int BATCH = 5000;

	private final Driver driver;

	public Hierarchy(Driver driver) {
		this.driver = driver;
	}

	/** Measures, and writes what differs. */
	public void measure() {
		Map<String, List<String>> parents = new HashMap<>();
		Map<String, Map<String, Object>> before = new HashMap<>();
		try (var session = this.driver.session()) {
			session.executeRead((transaction) -> {
				transaction.run(READ).forEachRemaining((row) -> {
					String id = row.get("id").asString();
					parents.put(id, row.get("parents").asList((parent) -> parent.asString()));
					before.put(id, row.asMap());
				});
				return true;
			});
			List<Map<String, Object>> rows = different(counts(parents), before);
			for (int from = 0; from < rows.size(); from += BATCH) {
				List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
				session.executeWriteWithoutResult((transaction) -> {
					transaction.run(WRITE, Map.of("rows", batch)).consume();
					DataHead.moved(transaction);
				});
			}
		}
	}

	/**
	 * How much being in a disease tells.
	 * @param below how many diseases lie below it
	 * @param all how many there are
	 * @return 1 where nothing lies below, 0 for the root of all
	 */
	public static double content(long below, int all) {
		return (all <= 1) ? 0 : 1 - Math.log(1.0 + below) / Math.log(all);
	}

	/**
	 * However the sources contradict each other, nothing is counted twice or below
	 * itself.
	 */
	private static Map<String, Integer> counts(Map<String, List<String>> parents) {
		Map<String, Integer> counts = new HashMap<>();
		for (String disease : parents.keySet()) {
			Set<String> above = new HashSet<>();
			List<String> open = new ArrayList<>(parents.getOrDefault(disease, List.of()));
			while (!open.isEmpty()) {
				String next = open.removeLast();
				if (!next.equals(disease) && above.add(next)) {
					open.addAll(parents.getOrDefault(next, List.of()));
				}
			}
			above.forEach((ancestor) -> counts.merge(ancestor, 1, Integer::sum));
		}
		return counts;
	}

	private static List<Map<String, Object>> different(Map<String, Integer> counts,
			Map<String, Map<String, Object>> before) {
		List<Map<String, Object>> rows = new ArrayList<>();
		int all = before.size();
		before.forEach((id, stored) -> {
			long count = counts.getOrDefault(id, 0);
			double content = content(count, all);
			if (!Long.valueOf(count).equals(stored.get("count"))
					|| !Double.valueOf(content).equals(stored.get("content"))) {
				rows.add(Map.of("id", id, "count", count, "content", content));
			}
		});
		return rows;
	}

}
