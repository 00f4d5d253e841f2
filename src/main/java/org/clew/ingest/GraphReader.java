package org.clew.ingest;

import java.util.List;
import java.util.Map;

import org.clew.claim.Identity;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/**
 * Reads the graph between the transactions that write to it.
 *
 * @param driver leads to the graph
 */
record GraphReader(Driver driver) implements Identity.Reader {

	@Override
	public List<Record> read(String statement, Map<String, Object> parameters) {
		return this.driver.executableQuery(statement)
			.withParameters(parameters)
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute()
			.records();
	}

}
