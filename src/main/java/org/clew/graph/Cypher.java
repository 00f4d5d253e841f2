package org.clew.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.clew.graph.ReadModel.Generation;
import org.clew.graph.ReadModel.Sized;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs Cypher statements that read: each in its own read-only transaction, with a time
 * limit, counted by the metric {@code clew.cypher.statements}.
 */
@Component
public class Cypher {

	private final Neo4jClient client;

	private final Neo4jTransactionManager transactions;

	private final Duration timeout;

	private final Counter statements;

	private final ReadModel model;

	Cypher(Neo4jClient client, Neo4jTransactionManager transactions, MeterRegistry meters, Settings settings,
			ReadModel model) {
		this.client = client;
		this.model = model;
		this.transactions = transactions;
		this.timeout = settings.readTimeout();
		this.statements = Counter.builder("clew.cypher.statements")
			.description("Cypher statements that were run to answer requests")
			.register(meters);
	}

	/**
	 * Runs a statement and maps its rows.
	 * @param <T> what a row becomes
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 * @param mapping makes a result of a row
	 * @return the results, in the statement's order
	 */
	public <T> List<T> read(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		Map<String, Object> asked = Map.copyOf(parameters);
		List<Row> rows = this.model
			.<Map<String, Object>, List<Row>>each(subject(statement), Set.of(asked),
					(missing) -> Map.of(asked, Sized.of(rows(statement, asked, Function.identity()), asked)))
			.getOrDefault(asked, List.of());
		return rows.stream().map(mapping).toList();
	}

	/**
	 * Reads something for each of many keys, all that are not known in one statement.
	 * @param <K> a key
	 * @param <V> what is found for a key
	 * @param subject what tells this kind of thing from all others with the same keys
	 * @param statement the text, with named parameters
	 * @param keys what to find something for
	 * @param parameters what the names stand for, for some of the keys
	 * @param key the key that a row belongs to
	 * @param mapping makes a result of a row
	 * @return what was found, by key; nothing for a key without a row
	 */
	<K, V> Map<K, V> readEach(Object subject, String statement, Collection<K> keys,
			Function<List<K>, Map<String, ?>> parameters, Function<Row, K> key, Function<Row, V> mapping) {
		return this.model.each(subject(subject), keys, (asked) -> {
			Map<K, Sized<V>> found = new HashMap<>();
			rows(statement, parameters.apply(asked),
					(row) -> found.put(key.apply(row), new Sized<>(mapping.apply(row), row.bytes())));
			return found;
		});
	}

	/**
	 * What {@link #readEach} found for a key, if it is in memory as it is now.
	 * @param <V> what was found
	 * @param subject what tells this kind of thing from all others with the same keys
	 * @return null if it has to be read
	 */
	@SuppressWarnings("TypeParameterUnusedInFormals") // as readEach() kept it
	<V> @Nullable V kept(Object subject, Object key) {
		Generation latest = this.model.latest();
		return (latest != null) ? latest.<V>find(subject, key).orElse(null) : null;
	}

	/** What was said on another day is another thing. */
	private static Object subject(Object now) {
		Instant asOf = AsOf.current();
		return (asOf != null) ? List.of(now, asOf) : now;
	}

	private <T> List<T> rows(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		Duration time = Deadline.left(this.timeout);
		TransactionTemplate reading = reading(time);
		this.statements.increment();
		Instant asOf = AsOf.current();
		Versioned versioned = Versioned.of(statement);
		String text = (asOf != null) ? versioned.past() : versioned.now();
		Map<String, Object> bound = new HashMap<>(parameters);
		if (asOf != null) {
			bound.put("asOf", asOf.atOffset(ZoneOffset.UTC));
		}
		return Alarm.within(time, () -> rows(reading, text, bound, mapping));
	}

	private <T> List<T> rows(TransactionTemplate reading, String text, Map<String, Object> bound,
			Function<Row, T> mapping) {
		List<T> results = new ArrayList<>();
		List<RuntimeException> problems = new ArrayList<>();
		try {
			reading.executeWithoutResult((status) -> {
				try {
					this.client.query(text)
						.bindAll(bound)
						.fetchAs(Boolean.class)
						.mappedBy((types, row) -> results.add(mapping.apply(new Row(row))))
						.all();
				}
				catch (RuntimeException ex) {
					problems.add(ex);
					throw ex;
				}
			});
		}
		catch (IllegalStateException ex) {
			throw ended(ex, problems);
		}
		return results;
	}

	/**
	 * A transaction that the database has ended cannot be ended again, which is said in
	 * place of why.
	 */
	private static RuntimeException ended(IllegalStateException problem, List<RuntimeException> before) {
		return before.isEmpty()
				? new TransientDataAccessResourceException("The database ended the transaction", problem)
				: before.getFirst();
	}

	/** Spring counts in seconds; the last one that has begun counts whole. */
	private TransactionTemplate reading(Duration time) {
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);
		reading.setTimeout(Math.toIntExact(time.plusNanos(999_999_999).toSeconds()));
		return reading;
	}

	/**
	 * Runs a statement that returns one row.
	 * @param <T> what the row becomes
	 * @param statement the text, with named parameters
	 * @param parameters what the names stand for
	 * @param mapping makes a result of the row
	 * @return the result, if there is a row
	 */
	public <T> Optional<T> readOne(String statement, Map<String, ?> parameters, Function<Row, T> mapping) {
		return read(statement, parameters, mapping).stream().findFirst();
	}

	/**
	 * Limits of statements.
	 *
	 * @param readTimeout after how long the database ends a statement that reads
	 */
	@ConfigurationProperties("clew.cypher")
	record Settings(@DefaultValue("10s") Duration readTimeout) {
	}

}
