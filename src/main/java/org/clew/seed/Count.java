package org.clew.seed;

/**
 * What became of nodes, or of relationships, of the seed.
 *
 * @param added how many are new
 * @param changed how many have other properties than before
 * @param removed how many are gone
 * @param unchanged how many stayed as they were
 */
public record Count(int added, int changed, int removed, int unchanged) {

	public Count plus(Count other) {
		return new Count(this.added + other.added, this.changed + other.changed, this.removed + other.removed,
				this.unchanged + other.unchanged);
	}

	String prettyPrint() {
		return "%d added, %d changed, %d removed, %d unchanged".formatted(this.added, this.changed, this.removed,
				this.unchanged);
	}

}
