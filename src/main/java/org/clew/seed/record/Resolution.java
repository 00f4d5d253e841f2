package org.clew.seed.record;

import java.util.List;

/** What a reference leads to. */
public sealed interface Resolution {

	/** The one record that is meant. */
	record Found(SeedRecord record) implements Resolution {
	}

	/** Several records share the name. */
	record Ambiguous(List<SeedRecord> candidates) implements Resolution {
	}

	/** There is such a record, but of a kind that is not meant. */
	record WrongKind(SeedRecord record) implements Resolution {
	}

	/** No record is called so. */
	record Unknown() implements Resolution {
	}

}
