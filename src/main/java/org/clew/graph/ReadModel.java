package org.clew.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What was read of the graph, kept in this process until the data changes.
 * <p>
 * Nobody gets older data than was there when the request asked: the version is looked at
 * before anything is taken, and what is kept was read after its version was looked at.
 * Where the version is unsettled, everything comes from the database.
 */
@Component
public class ReadModel {

	private final DataVersion version;

	private final long capacity;

	private volatile @Nullable Generation latest;

	@Autowired
	ReadModel(DataVersion version, Settings settings) {
		this(version, settings.readModel());
	}

	/**
	 * Keeps things in memory.
	 * @param version tells whether they still hold
	 * @param capacity how much memory they may take, about; 0 to keep nothing
	 */
	public ReadModel(DataVersion version, DataSize capacity) {
		this.version = version;
		this.capacity = capacity.toBytes();
	}

	/**
	 * Finds something for each key.
	 * @param <K> a key
	 * @param <V> what is found for a key
	 * @param subject what tells this kind of thing from all others with the same keys
	 * @param keys what to find something for
	 * @param reading reads it from the database
	 * @return what was found, by key; nothing for a key for which there is nothing
	 */
	@SuppressWarnings("unchecked")
	<K, V> Map<K, V> each(Object subject, Collection<K> keys, Function<List<K>, Map<K, Sized<V>>> reading) {
		Generation generation = latest();
		Map<K, V> found = new HashMap<>();
		List<K> missing = new ArrayList<>();
		for (K key : keys) {
			Kept kept = (generation != null) ? generation.at(subject, key) : null;
			if (kept == null) {
				missing.add(key);
			}
			else if (kept.value() != null) {
				found.put(key, (V) kept.value());
			}
		}
		if (!missing.isEmpty()) {
			Map<K, Sized<V>> read = reading.apply(missing);
			read.forEach((key, sized) -> found.put(key, sized.value()));
			if (generation != null) {
				missing.forEach((key) -> generation.put(subject, key, kept(read.get(key))));
			}
		}
		return found;
	}

	/**
	 * What is kept of the data as it is now. To be asked for before anything is read that
	 * is added to it.
	 * @return null where nothing is to be taken or kept
	 */
	public @Nullable Generation latest() {
		long now = this.version.current();
		if (now == DataVersion.UNSETTLED || this.capacity == 0) {
			return null;
		}
		Generation generation = this.latest;
		// Nothing is taken from, or added to, a generation that is no longer the latest.
		if (generation == null || generation.version < now) {
			generation = new Generation(now, this.capacity);
			this.latest = generation;
		}
		return (generation.version == now) ? generation : null;
	}

	private static Kept kept(@Nullable Sized<?> read) {
		return (read != null) ? new Kept(read.value(), read.bytes()) : new Kept(null, 0);
	}

	/**
	 * A value with about the memory that it takes.
	 *
	 * @param <V> the value
	 * @param bytes how much memory
	 */
	record Sized<V>(V value, int bytes) {

		/** Parameters may be larger than what they lead to, and are kept as the key. */
		static Sized<List<Row>> of(List<Row> rows, Map<String, Object> parameters) {
			return new Sized<>(rows,
					new Row(Values.value(parameters)).bytes() + rows.stream().mapToInt(Row::bytes).sum());
		}

	}

	/**
	 * How much is kept.
	 *
	 * @param readModel how much memory the read model may take, about; 0 turns it off
	 */
	@ConfigurationProperties("clew.cypher")
	record Settings(@DefaultValue("64MB") DataSize readModel) {
	}

	/** What was read of one version of the data, the least used leaving first. */
	public static final class Generation {

		private static final int ENTRY = 200;

		private final long version;

		private final Cache<Place, Kept> kept;

		private Generation(long version, long capacity) {
			this.version = version;
			this.kept = Caffeine.newBuilder()
				.maximumWeight(capacity)
				.weigher((Place place, Kept kept) -> ENTRY + kept.bytes())
				.executor(Runnable::run)
				.build();
		}

		/**
		 * Finds what is kept.
		 * @param <V> what is kept of this subject
		 * @param subject what tells this kind of thing from all others with the same keys
		 * @param key which of them
		 * @return what is kept, if it is
		 */
		@SuppressWarnings("unchecked")
		public <V> Optional<V> find(Object subject, Object key) {
			return Optional.ofNullable(at(subject, key)).map((kept) -> (V) kept.value());
		}

		/**
		 * Keeps what was read after this generation was the latest.
		 * @param subject what tells this kind of thing from all others with the same keys
		 * @param key which of them
		 * @param value what to keep
		 * @param bytes about how much memory key and value take
		 */
		public void keep(Object subject, Object key, Object value, int bytes) {
			put(subject, key, new Kept(value, bytes));
		}

		private @Nullable Kept at(Object subject, Object key) {
			return this.kept.getIfPresent(new Place(subject, key));
		}

		private void put(Object subject, Object key, Kept kept) {
			this.kept.put(new Place(subject, key), kept);
		}

	}

	/** Where something is kept. */
	private record Place(Object subject, Object key) {
	}

	/** What was found, with its size; or that nothing was. */
	private record Kept(@Nullable Object value, int bytes) {
	}

}
