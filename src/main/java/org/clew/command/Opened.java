package org.clew.command;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Opens the database when something is to be written, and not for a broken file. */
final class Opened implements AutoCloseable {

	private final Database database;

	private Database.@Nullable Connection connection;

	Opened(Database database) {
		this.database = database;
	}

	Driver driver() {
		if (this.connection == null) {
			this.connection = this.database.open();
		}
		return this.connection.driver();
	}

	@Override
	public void close() {
		if (this.connection != null) {
			this.connection.close();
		}
	}

}
