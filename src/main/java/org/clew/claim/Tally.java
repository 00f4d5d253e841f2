package org.clew.claim;

/**
 * What became of claims.
 *
 * @param added things that were not in the graph before
 * @param changed things that are not what they were
 * @param unchanged things that had the claim already
 */
public record Tally(long added, long changed, long unchanged) {

	public static final Tally NONE = new Tally(0, 0, 0);

	public Tally plus(Tally other) {
		return new Tally(this.added + other.added, this.changed + other.changed, this.unchanged + other.unchanged);
	}

	public boolean changesAnything() {
		return this.added + this.changed > 0;
	}

}
