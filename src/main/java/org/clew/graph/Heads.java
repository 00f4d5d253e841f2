package org.clew.graph;

import java.util.concurrent.atomic.AtomicReference;

import org.clew.graph.Cypher.Settings;
import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

/** Looks where the data stands, once for all who ask at the same time. */
@Component
public class Heads {

	private final SharedReading<Look> looking;

	private final AtomicReference<Look> last = new AtomicReference<>();

	Heads(Driver driver, Settings settings) {
		this.looking = new SharedReading<>(
				() -> number(Alarm.within(Deadline.left(settings.readTimeout()), () -> DataHead.read(driver))),
				settings.readTimeout());
	}

	/**
	 * Asks the database.
	 * @return where the data stands now, or stood at some moment since this was called
	 */
	public Look look() {
		return this.looking.read();
	}

	/**
	 * A database that was restored counts on from where it stood then, so its own numbers
	 * do not tell states apart.
	 */
	private Look number(DataHead head) {
		return this.last.updateAndGet((before) -> (before == null) ? new Look(head, 1)
				: before.head().equals(head) ? before : new Look(head, before.version() + 1));
	}

	/**
	 * Where the data stood when somebody looked.
	 *
	 * @param head what the database said
	 * @param version a number that is another one whenever the database says something
	 * else
	 */
	public record Look(DataHead head, long version) {
	}

}
