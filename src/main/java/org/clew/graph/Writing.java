package org.clew.graph;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Runs what writes: all of it in one transaction with a time limit, or nothing.
 * <p>
 * The driver runs the work again where the database asks for that (a deadlock, a new
 * leader) or the connection broke, for at most
 * {@code spring.neo4j.max-transaction-retry-time}. A connection may break just after the
 * commit, so the work must notice that it was done before; an idempotency key in the same
 * transaction does that.
 */
@Component
public class Writing {

	private final Driver driver;

	private final SessionConfig session;

	private final Duration timeout;

	private final TransactionConfig config;

	private final SchemaCommands schema;

	private volatile boolean prepared;

	Writing(Driver driver, Settings settings, List<WriteSchema> schemas) {
		this.driver = driver;
		this.session = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
		this.timeout = settings.writeTimeout();
		this.config = TransactionConfig.builder().withTimeout(this.timeout).build();
		this.schema = new SchemaCommands(schemas.stream().flatMap((each) -> each.commands().stream()).toList());
	}

	/**
	 * For those that write without Spring.
	 * @param driver leads to the database
	 * @param timeout after how long the database ends a transaction
	 * @param schemas what must be there before the first write
	 * @return the same, for that database
	 */
	public static Writing to(Driver driver, Duration timeout, WriteSchema... schemas) {
		return new Writing(driver, new Settings(timeout), List.of(schemas));
	}

	/**
	 * Runs work in one transaction. If it throws, nothing of it is written.
	 * @param <T> what comes of it
	 * @param work does the same when it is run again
	 * @return what came of it, once it is committed
	 */
	public <T> T inTransaction(Function<WriteTransaction, T> work) {
		return Alarm.within(this.timeout, () -> {
			try (Session open = this.driver.session(this.session)) {
				prepare(open, this.config);
				return open.executeWrite((transaction) -> work(transaction, work), this.config);
			}
			finally {
				Moment.wrote();
			}
		});
	}

	private static <T> T work(TransactionContext transaction, Function<WriteTransaction, T> work) {
		T done = work.apply(new WriteTransaction(transaction));
		DataHead.moved(transaction);
		return done;
	}

	/**
	 * Creates what the first write stands on, if nobody did yet. Nobody waits for it, so
	 * it may take as long as it takes.
	 */
	void prepare() {
		try (Session open = this.driver.session(this.session)) {
			prepare(open, TransactionConfig.empty());
		}
	}

	private synchronized void prepare(Session open, TransactionConfig limits) {
		if (!this.prepared) {
			this.schema.run(open, limits);
			this.prepared = true;
		}
	}

	/**
	 * Limits of what writes.
	 *
	 * @param writeTimeout after how long the database ends a transaction that writes
	 */
	@ConfigurationProperties("clew.cypher")
	record Settings(@DefaultValue("30s") Duration writeTimeout) {
	}

	/**
	 * In a cluster, whoever reads after a write sees it, though the two go different
	 * ways.
	 */
	@Configuration(proxyBeanMethods = false)
	static class ReadYourWrites {

		@Bean
		Neo4jBookmarkManager bookmarkManager(Driver driver) {
			BookmarkManager writes = driver.executableQueryBookmarkManager();
			return Neo4jBookmarkManager.create(writes::getBookmarks);
		}

	}

}
