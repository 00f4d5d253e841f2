package org.clew.command;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Opens the database when something is to be written, and not for a broken file. An
 * embedded one gets all that was written, or nothing; a server gets it as it is written.
 */
final class Opened implements AutoCloseable {

	private final Database database;

	private Database.@Nullable Connection connection;

	Opened(Database database) {
		this.database = database;
	}

	Driver driver() {
		if (this.connection == null) {
			this.connection = this.database.openCopy();
		}
		return this.connection.driver();
	}

	/** What was written is whole: closing keeps it. */
	void keep() {
		if (this.connection != null) {
			this.connection.keep();
		}
	}

	@Override
	public void close() {
		if (this.connection != null) {
			this.connection.close();
		}
	}

}
