package org.clew.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.graph.Cypher;
import org.clew.graph.Row;

import org.springframework.stereotype.Component;

/**
 * Finds how one disease leads to another in the hierarchy: up to what they have in
 * common, and down again.
 */
@Component
public class Lineages {

	private static final String STATEMENT = """
			UNWIND $lineages AS lineage
			CALL (lineage) {
			  MATCH (from:Disease {id: lineage.from})-[:SUBCLASS_OF]->*(common:Disease)<-[:SUBCLASS_OF]-*(to:Disease {id: lineage.to})
			  WITH DISTINCT from, common, to
			  WHERE common.groupedBy IS NULL OR common IN [from, to]
			  ORDER BY common.informationContent DESC, common.id
			  LIMIT 1
			  MATCH up = ANY SHORTEST (from)-[:SUBCLASS_OF]->*(common)
			  MATCH down = ANY SHORTEST (to)-[:SUBCLASS_OF]->*(common)
			  RETURN
			    [step IN relationships(up) | {from: startNode(step).id, to: endNode(step).id, relation: properties(step)}] AS up,
			    [step IN relationships(down) | {from: startNode(step).id, to: endNode(step).id, relation: properties(step)}] AS down
			}
			RETURN lineage.from AS from, lineage.to AS to, up, down
			""";

	private final Cypher cypher;

	Lineages(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Finds several at once.
	 * @param lineages from which disease to which
	 * @return the hops, by lineage
	 */
	public Map<Lineage, List<Hop>> find(Collection<Lineage> lineages) {
		List<Map<String, String>> asked = lineages.stream()
			.map((lineage) -> Map.of("from", lineage.from(), "to", lineage.to()))
			.toList();
		return this.cypher
			.read(STATEMENT, Map.of("lineages", asked),
					(row) -> Map.entry(new Lineage(row.text("from"), row.text("to")), hops(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static List<Hop> hops(Row row) {
		List<Hop> hops = new ArrayList<>();
		for (Row step : row.rows("up")) {
			hops.add(Hop.along(step.text("from"), "SUBCLASS_OF", step.text("to"), step.row("relation")));
		}
		for (Row step : row.rows("down").reversed()) {
			hops.add(Hop.against(step.text("to"), "SUBCLASS_OF", step.text("from"), step.row("relation")));
		}
		return hops;
	}

	/**
	 * A way through the hierarchy.
	 *
	 * @param from the disease that it starts at
	 * @param to the disease that it leads to
	 */
	public record Lineage(String from, String to) {
	}

}
