package org.clew.seed.plan;

import java.util.Map;

/**
 * A relationship as it shall be.
 *
 * @param key what tells it from all others: its ends, its type, and which of several
 * alike it is
 * @param type its type
 * @param from the identifier of the node it leaves
 * @param to the identifier of the node it reaches
 * @param properties all its properties, its provenance among them
 * @param curated whether people wrote it for Clew; else it comes from the atlas alone
 */
public record PlannedRelationship(String key, Relation type, String from, String to, Map<String, Object> properties,
		boolean curated) {

	PlannedRelationship(String key, Relation type, String from, String to, Map<String, Object> properties) {
		this(key, type, from, to, properties, true);
	}

}
