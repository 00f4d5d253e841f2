package org.clew.generate;

import java.util.Arrays;

/**
 * How large a graph, or a region of one, is to be.
 *
 * @param nodes how many nodes, identifiers among them
 * @param edges how many relations
 */
record Size(long nodes, long edges) {

	/** What every record of each kind has, whatever the number of relations. */
	private static final double LEAST_EDGES = 4.4;

	/** Records for each node: the others are identifiers. */
	private static final double RECORDS = 1
			/ Arrays.stream(Kind.values()).mapToDouble((kind) -> kind.share() * (2 + kind.otherIdentifiers())).sum();

	Size {
		if (edges < nodes * RECORDS * LEAST_EDGES) {
			throw new IllegalArgumentException(
					"%d nodes need at least %.0f edges".formatted(nodes, Math.ceil(nodes * RECORDS * LEAST_EDGES)));
		}
	}

	int count(Kind kind) {
		return Math.max(8, (int) Math.round(this.nodes * RECORDS * kind.share()));
	}

	/**
	 * How many relations of a type that may have many leave a record, on average.
	 * @param many the type
	 * @return the mean, at least 1
	 */
	double mean(Many many) {
		return Math.max(1, (this.edges - this.nodes * RECORDS * LEAST_EDGES) * many.share() / count(many.from()));
	}

	Size minus(Size other) {
		return new Size(this.nodes - other.nodes, this.edges - other.edges);
	}

	/**
	 * The relations that make a graph dense, with their share of what each record has
	 * anyway.
	 */
	enum Many {

		ACTS_ON(Kind.DRUG, 0.15), IMPLICATES(Kind.DISEASE, 0.15), TESTS(Kind.STUDY, 0.28), STUDIES(Kind.STUDY, 0.28),
		HAD_EVENT(Kind.USE, 0.14);

		private final Kind from;

		private final double share;

		Many(Kind from, double share) {
			this.from = from;
			this.share = share;
		}

		Kind from() {
			return this.from;
		}

		double share() {
			return this.share;
		}

	}

}
