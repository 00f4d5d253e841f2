package org.clew.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

import org.springframework.util.unit.DataSize;

/**
 * Starts a database again that has given up. Neo4j refuses everything once it could not
 * write what it had begun to commit, as where the disk is full, until it is started again
 * and has recovered from its log.
 */
final class Recovery extends DatabaseEventListenerAdapter {

	private static final Log LOG = LogFactory.getLog(Recovery.class);

	/** What recovering may need of the disk. */
	private static final DataSize ROOM = DataSize.ofMegabytes(32);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final Path home;

	private final Runnable restart;

	private final BooleanSupplier closed;

	private final AtomicBoolean begun = new AtomicBoolean();

	/**
	 * Waits for a database to give up.
	 * @param home where it keeps its data
	 * @param restart starts it again, and registers another of these
	 * @param closed whether it is wanted no longer
	 */
	Recovery(Path home, Runnable restart, BooleanSupplier closed) {
		this.home = home;
		this.restart = restart;
		this.closed = closed;
	}

	@Override
	public void databasePanic(DatabaseEventContext event) {
		if (GraphDatabaseSettings.DEFAULT_DATABASE_NAME.equals(event.getDatabaseName())
				&& this.begun.compareAndSet(false, true)) {
			Thread.ofPlatform().name("embedded-neo4j-recovery").daemon().start(this::recover);
		}
	}

	private void recover() {
		LOG.error("The database has given up; it is started again as soon as there are %d MB of disk in %s"
			.formatted(ROOM.toMegabytes(), this.home));
		try {
			while (!this.closed.getAsBoolean()) {
				if (hasRoom() && isRestarted()) {
					LOG.warn("The database runs again");
					return;
				}
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean hasRoom() {
		try {
			return Files.getFileStore(this.home).getUsableSpace() >= ROOM.toBytes();
		}
		catch (IOException ex) {
			return false;
		}
	}

	// Recovering may need more room than thought; whatever it is, the next attempt may
	// succeed.
	private boolean isRestarted() {
		try {
			this.restart.run();
			return true;
		}
		catch (RuntimeException ex) {
			LOG.error("The database could not be started again", ex);
			return false;
		}
	}

}
