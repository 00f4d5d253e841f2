package org.clew.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.clew.bulk.BulkWriter;
import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.graph.DataVersion;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/** A Neo4j database in this process, reached over Bolt like any other server. */
public final class EmbeddedNeo4j implements AutoCloseable, DataVersion {

	private static final String SET_PASSWORD = """
			ALTER USER neo4j
			SET PASSWORD $password CHANGE NOT REQUIRED
			""";

	private final Path home;

	private final EmbeddedSettings settings;

	private final URI uri;

	private final PasswordFile passwordFile;

	private final String password;

	private final FirstGraph firstGraph;

	private volatile CompletableFuture<Running> running = new CompletableFuture<>();

	private volatile boolean closed;

	private EmbeddedNeo4j(Path home, EmbeddedSettings settings, PasswordFile passwordFile, String password,
			FirstGraph first) {
		this.home = home;
		this.settings = settings;
		this.uri = Neo4jSettings.uri(settings);
		this.passwordFile = passwordFile;
		this.password = password;
		this.firstGraph = first;
	}

	/**
	 * Starts a database with the default settings, and waits for it.
	 * @param directory where it keeps its data
	 * @throws DatabaseNotStarted if the directory cannot be used
	 */
	public static EmbeddedNeo4j start(Path directory) {
		return start(directory, (writer) -> {
		});
	}

	/**
	 * Starts a database with the default settings, and waits for it.
	 * @param directory where it keeps its data
	 * @param first what it begins with, where it does not exist yet
	 * @throws DatabaseNotStarted if the directory cannot be used
	 */
	public static EmbeddedNeo4j start(Path directory, FirstGraph first) {
		return begin(EmbeddedSettings.in(directory), first).await();
	}

	/**
	 * The database of another process, where one runs.
	 * @param directory where it keeps its data
	 * @return the database, if it answers
	 */
	public static Optional<Address> running(Path directory) {
		return AddressFile.in(directory.toAbsolutePath().normalize()).read();
	}

	/**
	 * Begins to start a database in the background: address and password are known at
	 * once, so that the rest of the application can start at the same time.
	 * @param settings how to start it
	 * @param first what it begins with, where it does not exist yet
	 * @return the database, which {@link #await} waits for
	 */
	static EmbeddedNeo4j begin(EmbeddedSettings settings, FirstGraph first) {
		Path home = settings.directory().toAbsolutePath().normalize();
		try {
			PrivateFolder.at(home);
			PasswordFile file = PasswordFile.in(home);
			String password = file.read().orElseGet(PasswordFile::generate);
			EmbeddedSettings bound = (settings.port() != 0) ? settings : settings.onFreePort();
			EmbeddedNeo4j begun = new EmbeddedNeo4j(home, bound, file, password, first);
			Thread.ofPlatform()
				.name("embedded-neo4j")
				.start(() -> begun.running.completeAsync(begun::run, Runnable::run));
			return begun;
		}
		catch (IOException ex) {
			throw DatabaseNotStarted.unusable(home, ex);
		}
	}

	// The password is written only once it is set, so that a start cut short in between
	// sets another one.
	private Running run() {
		try {
			CopiedGraph.settle(this.home);
			boolean first = this.passwordFile.read().isEmpty();
			if (first) {
				UnfinishedStores.remove(this.home);
				begin(new BulkWriter(this.home));
			}
			DatabaseManagementService started = build(this.home, Neo4jSettings.from(this.settings));
			if (first) {
				started.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
					.executeTransactionally(SET_PASSWORD, Map.of("password", this.password));
				this.passwordFile.write(this.password);
			}
			started.registerDatabaseEventListener(new Recovery(this.home, this::restart, () -> this.closed));
			AddressFile.in(this.home).write(this.uri);
			return Running.of(started);
		}
		catch (IOException ex) {
			throw DatabaseNotStarted.unusable(this.home, ex);
		}
	}

	/** A start cut short after this finds the database there, and goes on. */
	private void begin(BulkWriter writer) {
		if (writer.isPossible()) {
			this.firstGraph.write(writer);
		}
	}

	/** Until it runs again, nothing is newer than what was committed before. */
	private synchronized void restart() {
		if (!this.closed) {
			this.running.join().service().shutdown();
			this.running = CompletableFuture.completedFuture(run());
		}
	}

	/**
	 * Waits until the database runs.
	 * @throws DatabaseNotStarted if it cannot start
	 */
	EmbeddedNeo4j await() {
		try {
			this.running.join();
			return this;
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof DatabaseNotStarted known) ? known : ex;
		}
	}

	static DatabaseManagementService build(Path home, Map<Setting<?>, Object> settings) throws IOException {
		if (!Files.isWritable(home)) {
			throw new AccessDeniedException(home.toString());
		}
		try {
			return new StrictBuilder(home).setConfig(settings).build();
		}
		// Neo4j declares nothing narrower.
		catch (RuntimeException ex) {
			throw DatabaseNotStarted.failed(home, ex);
		}
	}

	/**
	 * Which state the data has: the number of the last transaction, where none is being
	 * written. Neo4j counts a transaction as closed after all of it is visible and before
	 * whoever committed it hears so.
	 * @return a number that only grows, or {@link DataVersion#UNSETTLED}
	 */
	@Override
	public long current() {
		TransactionIdStore transactions = this.running.join().transactions();
		long committed = transactions.getLastCommittedTransactionId();
		return (transactions.getHighestGapFreeClosedTransactionId() == committed) ? committed : UNSETTLED;
	}

	/**
	 * {@return where it answers, and how to log in}
	 */
	public Address address() {
		return new Address(this.uri, username(), this.password);
	}

	/**
	 * {@return the address of the database for the driver}
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * {@return the user that the driver logs in as}
	 */
	public String username() {
		return "neo4j";
	}

	/**
	 * {@return the password that was generated at the first start}
	 */
	public String password() {
		return this.password;
	}

	/**
	 * {@return the database as it runs now}
	 */
	GraphDatabaseAPI database() {
		return this.running.join().database();
	}

	@Override
	public void close() {
		// Whoever waits for the disk stops; whoever starts it again is waited for.
		this.closed = true;
		synchronized (this) {
			this.running.handle((running, failure) -> Optional.ofNullable(running)).join().ifPresent((running) -> {
				AddressFile.in(this.home).delete();
				running.service().shutdown();
			});
		}
	}

	/** The database from one start to the next. */
	private record Running(DatabaseManagementService service, GraphDatabaseAPI database,
			TransactionIdStore transactions) {

		static Running of(DatabaseManagementService service) {
			GraphDatabaseAPI database = (GraphDatabaseAPI) service
				.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			return new Running(service, database,
					database.getDependencyResolver().resolveDependency(TransactionIdStore.class));
		}

	}

}
