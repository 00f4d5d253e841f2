package org.clew.limit;

/**
 * How much is asked for. Numbers stop at a billion, which is over any limit.
 *
 * @param cost one for each field, times the lists above it
 * @param depth how deep the fields are nested
 * @param aliases how many fields are asked for under another name
 * @param directives how many directives are used
 * @param introspection how many lists of what types are made of lie within each other
 * @param schemas how many times the whole schema is asked for
 */
record Demand(long cost, int depth, int aliases, int directives, int introspection, int schemas) {

	static final Demand NOTHING = new Demand(0, 0, 0, 0, 0, 0);

	private static final int MOST = 1_000_000_000;

	/**
	 * This beside another demand.
	 * @param other what is asked for beside it
	 */
	Demand and(Demand other) {
		return new Demand(upTo(this.cost + other.cost), Math.max(this.depth, other.depth),
				(int) upTo((long) this.aliases + other.aliases), (int) upTo((long) this.directives + other.directives),
				Math.max(this.introspection, other.introspection), this.schemas + other.schemas);
	}

	/**
	 * What a field demands of which this is asked.
	 * @param once what the field itself costs
	 * @param times how many times what is asked of it is answered
	 * @param aliased whether the field has another name
	 * @param uses how many directives the field has
	 */
	Demand below(long once, long times, boolean aliased, int uses) {
		long cost = upTo(once + this.cost * Math.min(times, MOST));
		return new Demand(cost, this.depth + 1, (int) upTo(this.aliases + (aliased ? 1L : 0L)),
				(int) upTo((long) this.directives + uses), this.introspection, this.schemas);
	}

	Demand with(int uses) {
		return new Demand(this.cost, this.depth, this.aliases, (int) upTo((long) this.directives + uses),
				this.introspection, this.schemas);
	}

	/** The same, within a list of what a type is made of. */
	Demand ofType() {
		return new Demand(this.cost, this.depth, this.aliases, this.directives, this.introspection + 1, this.schemas);
	}

	/** The same, within the whole schema. */
	Demand ofSchema() {
		return new Demand(this.cost, this.depth, this.aliases, this.directives, this.introspection, this.schemas + 1);
	}

	private static long upTo(long number) {
		return Math.min(number, MOST);
	}

}
