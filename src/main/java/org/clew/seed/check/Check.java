package org.clew.seed.check;

import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.record.Records;

/**
 * One concern in the records; it must bear records of any shape.
 */
@FunctionalInterface
interface Check {

	Stream<Finding> findings(Records records);

}
