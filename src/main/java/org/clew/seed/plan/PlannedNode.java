package org.clew.seed.plan;

import java.util.Map;

/**
 * A node as it shall be.
 *
 * @param id its identifier
 * @param label its label, beside {@code Entity}
 * @param properties all its properties, the identifier among them
 * @param curated whether people wrote it for Clew; else it comes from the atlas alone
 */
public record PlannedNode(String id, Label label, Map<String, Object> properties, boolean curated) {

	PlannedNode(String id, Label label, Map<String, Object> properties) {
		this(id, label, properties, true);
	}

}
