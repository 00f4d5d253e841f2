package org.clew.export;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A relation.
 *
 * @param from the record that it starts at
 * @param fromLabel what that is
 * @param to the record that it ends at
 * @param toLabel what that is
 */
record Relation(String from, String fromLabel, String type, String to, String toLabel, Map<String, Object> properties) {

	static Relation of(Record row) {
		return new Relation(row.get("from").asString(), Graph.label(row.get("fromLabels").asList(Value::asString)),
				row.get("type").asString(), row.get("to").asString(),
				Graph.label(row.get("toLabels").asList(Value::asString)), Graph.sorted(row.get("properties")));
	}

	/** What a property lists. */
	List<String> list(String property) {
		return (this.properties.get(property) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	String text(String property) {
		return String.valueOf(this.properties.getOrDefault(property, ""));
	}

}
