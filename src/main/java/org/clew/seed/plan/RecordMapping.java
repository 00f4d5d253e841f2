package org.clew.seed.plan;

import org.clew.seed.record.SeedRecord;

/**
 * Draws the nodes and relationships that records of one kind stand for.
 */
@FunctionalInterface
interface RecordMapping {

	void draw(SeedRecord record, Drawing drawing);

}
