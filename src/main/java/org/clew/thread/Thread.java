package org.clew.thread;

import java.util.List;

/**
 * A path through the graph.
 *
 * @param hops the steps, in order
 */
@SuppressWarnings("AvoidCommonTypeNames") // the schema's word
public record Thread(List<Hop> hops) {

	/**
	 * All sources of the hops.
	 * @return their identifiers, each once
	 */
	public List<String> sourceIds() {
		return this.hops.stream().flatMap((hop) -> hop.sourceIds().stream()).distinct().toList();
	}

}
