package org.clew.seed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.clew.bulk.BulkGraph.BulkNode;

/**
 * Which state of the seed the graph has.
 *
 * @param version a short name for it
 * @param digest tells it from any other state
 * @param generatedAt when it was loaded
 * @param files how many files it has
 */
record Release(String version, String digest, Instant generatedAt, int files) {

	static final String ID = "clew:release";

	Map<String, Object> properties() {
		return Map.of("id", ID, "version", this.version, "digest", this.digest, "generatedAt",
				this.generatedAt.atOffset(ZoneOffset.UTC), "files", this.files);
	}

	/**
	 * {@return the node that says that this state was written, and is not published yet}
	 */
	BulkNode written() {
		return new BulkNode("release", List.of("Release"), Map.of("id", ID, "written", this.digest));
	}

}
