package org.clew.candidate.core;

import java.util.List;

import org.clew.graph.Provenance;

/**
 * Who states a fact. Many facts share one, so a core holds each only once.
 *
 * @param by the sources, the primary first
 */
public record Stated(List<Provenance> by) {

	/** What nobody states, such as what a question itself says. */
	public static final Stated NOWHERE = new Stated(List.of());

	public Stated {
		by = List.copyOf(by);
	}

	public List<String> sourceIds() {
		return this.by.stream().map(Provenance::sourceId).distinct().toList();
	}

}
