package org.clew.thread;

import java.util.List;
import java.util.stream.Stream;

import org.clew.graph.Provenance;
import org.clew.graph.Row;

/**
 * One step of a thread.
 *
 * @param fromId where it starts
 * @param type the type of the relation, as stored
 * @param direction whether it runs along the relation or against it
 * @param toId where it ends
 * @param statedBy who says so
 */
public record Hop(String fromId, String type, HopDirection direction, String toId, List<Provenance> statedBy) {

	/**
	 * A hop from a relation's start to its end.
	 * @param relation the relation as stored
	 * @param properties the relation's properties, with who states it
	 */
	public static Hop along(String from, String relation, String to, Row properties) {
		return new Hop(from, relation, HopDirection.FORWARD, to, Provenance.of(properties));
	}

	/**
	 * A hop from a relation's end to its start.
	 * @param relation the relation as stored
	 * @param properties the relation's properties, with who states it
	 */
	public static Hop against(String from, String relation, String to, Row properties) {
		return new Hop(from, relation, HopDirection.BACKWARD, to, Provenance.of(properties));
	}

	/**
	 * What a question itself states.
	 * @param asker whom the question is about
	 * @param relation such as HAS_DISEASE
	 * @param to what the question says of it
	 * @return a hop without a source
	 */
	public static Hop asked(String asker, String relation, String to) {
		return new Hop(asker, relation, HopDirection.FORWARD, to, List.of());
	}

	public HopRelation relation() {
		return HopRelation.valueOf(this.type);
	}

	public List<String> sourceIds() {
		return this.statedBy.stream().map(Provenance::sourceId).distinct().toList();
	}

	/**
	 * The same hop, stated also by who states another.
	 * @param other a hop between the same records, by a relation of the same name
	 * @return one hop for both
	 */
	Hop and(Hop other) {
		return new Hop(this.fromId, this.type, this.direction, this.toId,
				Stream.concat(this.statedBy.stream(), other.statedBy.stream()).distinct().toList());
	}

	/** Which way a hop runs along its relation. */
	public enum HopDirection {

		FORWARD, BACKWARD

	}

	/** A relation of the graph, or what a question states of its patient. */
	public enum HopRelation {

		HAS_DISEASE, HAS_TARGET, ACTS_ON, IMPLICATES, CHANGES, HAS_MEMBER, HAS_PART, FORM_OF, SUBCLASS_OF, OF_DRUG,
		IN_DISEASE, IN_ALTERATION, OF_TARGET, REPORTS, TESTS, STUDIES, INCLUDES, OFFERS, LICENSED_AS, WITHDRAWN_AS,
		CONTRAINDICATED_IN, EXCLUDES, EXPLOITS_LOSS, HAD_EVENT, SPONSORED_BY, REGULATED_BY

	}

}
