package org.clew.fetch;

/** What became of a file. */
public sealed interface Outcome {

	/**
	 * {@return what became of it, for people}
	 */
	String told();

	/** It lies in the folder, whole and checked. */
	record Fetched(long bytes) implements Outcome {

		@Override
		public String told() {
			return "fetched, " + Sizes.told(this.bytes);
		}

	}

	/** The publisher has no newer one than lies in the folder. */
	record Unchanged() implements Outcome {

		@Override
		public String told() {
			return "unchanged";
		}

	}

	/**
	 * It would be fetched.
	 *
	 * @param bytes its size; negative where the publisher does not say
	 */
	record Newer(long bytes) implements Outcome {

		@Override
		public String told() {
			return "would be fetched" + ((this.bytes < 0) ? "" : ", " + Sizes.told(this.bytes));
		}

	}

	/**
	 * It could not be had, or is not what it should be. What was there stays.
	 *
	 * @param reason why
	 */
	record Failed(String reason) implements Outcome {

		@Override
		public String told() {
			return "FAILED: " + this.reason;
		}

	}

}
