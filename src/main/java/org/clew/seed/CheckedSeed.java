package org.clew.seed;

import java.time.Clock;
import java.util.List;

import org.clew.seed.check.Checks;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;

/** Records in which nothing was found wrong. */
record CheckedSeed(Records records) {

	/**
	 * {@return the records in the files}
	 * @throws SeedRejected if anything is wrong with any of them
	 */
	static CheckedSeed of(SeedFiles files, Clock clock) {
		Records records = Records.read(files);
		List<Finding> findings = new Checks(clock).findings(records);
		if (!findings.isEmpty()) {
			throw new SeedRejected(findings);
		}
		return new CheckedSeed(records);
	}

}
