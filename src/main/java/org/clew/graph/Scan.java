package org.clew.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;

import org.springframework.stereotype.Component;

/**
 * Reads many rows one after the other, and holds only a few of them at a time. Nothing of
 * it is kept, and it is no part of the time that one request has.
 */
@Component
public class Scan {

	private static final int FETCHED_AT_ONCE = 5000;

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private static final TransactionConfig CONFIG = TransactionConfig.builder().withTimeout(LONGEST).build();

	private final Driver driver;

	private final SessionConfig reading;

	Scan(Driver driver) {
		this.driver = driver;
		this.reading = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.withFetchSize(FETCHED_AT_ONCE)
			.build();
	}

	/**
	 * Reads.
	 * @param statement the text, with the marks of {@link Versioned}
	 * @param parameters what its names stand for
	 * @param end the end of the day as of which to read; null for now
	 */
	public void each(String statement, Map<String, ?> parameters, @Nullable Instant end, Consumer<Row> each) {
		Versioned text = Versioned.of(statement);
		Map<String, Object> bound = new HashMap<>(parameters);
		if (end != null) {
			bound.put("asOf", end.atOffset(ZoneOffset.UTC));
		}
		try (Session session = this.driver.session(this.reading)) {
			Result rows = session.run((end != null) ? text.past() : text.now(), Values.value(bound).asMap(), CONFIG);
			while (rows.hasNext()) {
				each.accept(new Row(rows.next()));
			}
		}
	}

}
