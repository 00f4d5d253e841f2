package org.clew.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Whether the change log is whole: every number is there once, every hash follows from
 * its entry and the one before, and the last is the one that the log remembers.
 *
 * @param entries how many entries were read
 * @param hash the hash of the last one, to note elsewhere: a log that was written anew
 * from the start would be whole, and have another
 * @param broken what is wrong first; null if nothing is
 */
public record Verification(long entries, String hash, @Nullable String broken) {

	private static final int BATCH = 5000;

	private static final String HEAD = """
			OPTIONAL MATCH (log:ChangeLog {id: 'clew:changes'})
			RETURN coalesce(log.sequence, 0) AS sequence, coalesce(log.hash, '') AS hash
			""";

	private static final String NEXT = """
			MATCH (change:Change)
			WHERE change.sequence > $from
			RETURN properties(change) AS entry
			ORDER BY change.sequence
			LIMIT $limit
			""";

	/**
	 * Reads the whole log.
	 * @param driver leads to the database
	 */
	public static Verification of(Driver driver) {
		try (Session session = driver.session()) {
			Record head = session.executeRead((transaction) -> transaction.run(HEAD).single());
			long last = head.get("sequence").asLong();
			Chain chain = new Chain();
			String hash = Chain.START;
			long sequence = 0;
			while (true) {
				List<Map<String, Object>> batch = batch(session, sequence);
				for (Map<String, Object> entry : batch) {
					sequence++;
					hash = chain.link(hash, entry);
					String broken = broken(entry, sequence, hash);
					if (broken != null) {
						return new Verification(sequence, hash, broken);
					}
				}
				if (batch.isEmpty()) {
					return new Verification(sequence, hash, end(sequence, hash, last, head.get("hash").asString()));
				}
			}
		}
	}

	private static List<Map<String, Object>> batch(Session session, long from) {
		return session
			.executeRead((transaction) -> transaction.run(NEXT, Map.of("from", from, "limit", BATCH)).list((row) -> {
				Map<String, Object> entry = new HashMap<>(row.get("entry").asMap());
				entry.put("at", row.get("entry").get("at").asOffsetDateTime());
				return entry;
			}));
	}

	private static @Nullable String broken(Map<String, Object> entry, long expected, String hash) {
		if (!Objects.equals(entry.get("sequence"), expected)) {
			return "Entry %d is missing".formatted(expected);
		}
		return hash.equals(entry.get("hash")) ? null
				: "Entry %d is not what was written, or the one before it is not".formatted(expected);
	}

	/** Entries may have come since the head was read. */
	private static @Nullable String end(long sequence, String hash, long last, String remembered) {
		if (sequence < last) {
			return "The log ends at entry %d and remembers %d".formatted(sequence, last);
		}
		return (sequence == last && !hash.equals(remembered)) ? "The log remembers another last entry" : null;
	}

	/**
	 * Tells the result.
	 * @return a line for people
	 */
	public String prettyPrint() {
		return (this.broken == null) ? "%,d entries, none altered. Last hash: %s".formatted(this.entries, this.hash)
				: "The change log was tampered with: %s.".formatted(this.broken);
	}

	/**
	 * Makes the hash of an entry from all that it says and from the hash of the entry
	 * before, so that none can be altered or taken out without all later ones telling.
	 */
	static final class Chain {

		/** The hash before the first entry. */
		static final String START = "";

		/** All of an entry but the hash itself, in this order. */
		private static final List<String> PROPERTIES = List.of("sequence", "at", "who", "action", "record", "type",
				"name", "fields", "why", "audience", "touches");

		private final MessageDigest sha256;

		Chain() {
			try {
				this.sha256 = MessageDigest.getInstance("SHA-256");
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java platform has SHA-256", ex);
			}
		}

		/**
		 * The hash of an entry.
		 * @param former the hash of the entry before
		 */
		String link(String former, Map<String, Object> entry) {
			update(former);
			PROPERTIES.forEach((property) -> update(entry.get(property)));
			return HexFormat.of().formatHex(this.sha256.digest());
		}

		/**
		 * The length before each text keeps one value's end from being another's start.
		 */
		private void update(@Nullable Object value) {
			if (value instanceof List<?> list) {
				this.sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(list.size()).flip());
				list.forEach(this::update);
				return;
			}
			byte[] bytes = (value != null) ? value.toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
			this.sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
			this.sha256.update(bytes);
		}

	}

}
