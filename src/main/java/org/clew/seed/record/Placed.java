package org.clew.seed.record;

/**
 * A file that lies somewhere else, as if it lay in the seed.
 *
 * @param kind the kind of its record
 * @param file the file; findings name its path
 */
public record Placed(Kind kind, SeedFile file) {

	/**
	 * {@return where in the seed it would lie}
	 */
	public String place() {
		return this.kind.folder() + "/" + this.file.path().substring(this.file.path().lastIndexOf('/') + 1);
	}

}
