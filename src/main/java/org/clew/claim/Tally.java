package org.clew.claim;

/**
 * What became of claims.
 *
 * @param added things that were not in the graph before
 * @param changed things that are not what they were
 * @param removed things of which nobody says anything any more
 * @param unchanged things that had the claim already
 */
public record Tally(long added, long changed, long removed, long unchanged) {

	public static final Tally NONE = new Tally(0, 0, 0);

	public Tally(long added, long changed, long unchanged) {
		this(added, changed, 0, unchanged);
	}

	public Tally plus(Tally other) {
		return new Tally(this.added + other.added, this.changed + other.changed, this.removed + other.removed,
				this.unchanged + other.unchanged);
	}

	public boolean changesAnything() {
		return this.added + this.changed + this.removed > 0;
	}

	/**
	 * {@return the counts for people}
	 */
	public String prettyPrint() {
		return "%d added, %d changed, %d removed, %d unchanged".formatted(this.added, this.changed, this.removed,
				this.unchanged);
	}

}
