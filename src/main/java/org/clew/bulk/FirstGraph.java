package org.clew.bulk;

/**
 * What an embedded database begins with that does not exist yet.
 */
@FunctionalInterface
public interface FirstGraph {

	/**
	 * Writes it.
	 * @param writer writes into the database's directory
	 */
	void write(BulkWriter writer);

}
