package org.clew.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * How many requests are worked on at a time, and who waits. How long each kind of work
 * takes is measured; whoever would wait longer than clients do is refused at once, and of
 * all that wait and all that come, those whose work takes longest go first. So the same
 * rule holds on a slow machine and on a fast one, for cheap questions and for dear ones.
 * Where there are two places or more, long work leaves one of them free: work that is
 * known to take long, and work that turns out to. So cheap questions do not wait behind
 * somebody who asks dear ones without pause.
 */
final class Load {

	/** What takes longer than this part of what clients wait takes long. */
	private static final int PART = 50;

	private final int most;

	private final int queue;

	private final long patience;

	private final long longest;

	private final LongSupplier clock;

	private final Measurements measurements = new Measurements();

	private final Set<Place> taken = new HashSet<>();

	private final Deque<Place> waiting = new ArrayDeque<>();

	/**
	 * Bounds the load.
	 * @param most how many requests are worked on at a time
	 * @param queue how many may wait
	 * @param patience how long a client waits for its turn
	 * @param longest after which time a place is free again, whatever goes on there
	 */
	Load(int most, int queue, Duration patience, Duration longest) {
		this(most, queue, patience, longest, System::nanoTime);
	}

	/**
	 * Bounds the load by another clock.
	 * @param most how many requests are worked on at a time
	 * @param queue how many may wait
	 * @param patience how long a client waits for its turn
	 * @param longest after which time a place is free again
	 * @param clock tells nanoseconds since some moment
	 */
	Load(int most, int queue, Duration patience, Duration longest, LongSupplier clock) {
		this.most = most;
		this.queue = queue;
		this.patience = patience.toNanos();
		this.longest = longest.toNanos();
		this.clock = clock;
	}

	/**
	 * Takes a place, now or soon.
	 * @param kind what tells how long the work takes: what is asked in the same words
	 * takes about as long
	 * @return the place, to be given back by {@link #leave}; null if the request is
	 * refused
	 */
	@Nullable Place enter(Object kind) {
		Place place = come(kind);
		if (place == null) {
			return null;
		}
		try {
			for (int waited = 0; waited < PART; waited++) {
				Boolean turn = turn(place);
				if (turn != null) {
					return turn ? place : null;
				}
				freeForgotten();
			}
			return goes(place);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return goes(place);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A turn comes or does not, and never fails", ex);
		}
	}

	/** Whether the turn came, if that is known within a part of the patience. */
	private @Nullable Boolean turn(Place place) throws InterruptedException, ExecutionException {
		try {
			return place.turn.get(this.patience / PART, TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			return null;
		}
	}

	private synchronized @Nullable Place come(Object kind) {
		Place place = new Place(kind, this.measurements.isNew(kind), this.measurements.expected(kind));
		freeForgotten();
		if (hasRoom(place)) {
			admit(place);
			return place;
		}
		while (this.waiting.size() >= this.queue || place.expected + ahead() > this.patience) {
			Place dearest = this.waiting.stream().max(Comparator.comparingLong((each) -> each.expected)).orElse(place);
			if (dearest.expected <= place.expected) {
				return null;
			}
			this.waiting.remove(dearest);
			dearest.turn.complete(false);
		}
		this.waiting.add(place);
		return place;
	}

	/**
	 * What takes long leaves one place to others. What was not known to take long, and
	 * does, makes room for them.
	 */
	private boolean hasRoom(Place place) {
		long now = this.clock.getAsLong();
		long part = this.patience / PART;
		int dear = (int) this.taken.stream().filter((one) -> one.expected > part || now - one.began > part).count();
		int mostDear = Math.max(1, this.most - 1);
		if (place.expected > part) {
			return dear < mostDear && this.taken.size() < this.most;
		}
		return this.taken.size() < this.most + Math.min(this.most, Math.max(0, dear - mostDear));
	}

	/** How long it takes until all are through that are there. */
	private long ahead() {
		long now = this.clock.getAsLong();
		long work = 0;
		for (Place place : this.taken) {
			work += Math.max(0, place.expected - (now - place.began));
		}
		for (Place place : this.waiting) {
			work += place.expected;
		}
		return work / this.most;
	}

	/** Somebody may have had their turn at the very moment at which they went. */
	private synchronized @Nullable Place goes(Place place) {
		if (this.waiting.remove(place)) {
			return null;
		}
		return place.turn.getNow(false) ? place : null;
	}

	private void admit(Place place) {
		place.began = this.clock.getAsLong();
		this.taken.add(place);
		place.turn.complete(true);
	}

	/** What cannot be ended, such as a thread of the database, keeps nobody waiting. */
	private synchronized void freeForgotten() {
		long now = this.clock.getAsLong();
		this.taken.removeIf((place) -> now - place.began > this.longest);
		next();
	}

	private void next() {
		for (Place place : List.copyOf(this.waiting)) {
			if (hasRoom(place)) {
				this.waiting.remove(place);
				admit(place);
			}
		}
	}

	/**
	 * Gives a place back.
	 * @param place what {@link #enter} gave; nothing happens the second time
	 */
	synchronized void leave(Place place) {
		if (this.taken.remove(place)) {
			long took = this.clock.getAsLong() - place.began;
			this.measurements.add(place.kind, place.isNew, took);
			next();
		}
	}

	synchronized int busy() {
		return this.taken.size();
	}

	synchronized int waiting() {
		return this.waiting.size();
	}

	/** A place among what is worked on, or in the queue. */
	static final class Place {

		private final Object kind;

		private final boolean isNew;

		private final long expected;

		private final CompletableFuture<Boolean> turn = new CompletableFuture<>();

		private long began;

		Place(Object kind, boolean isNew, long expected) {
			this.kind = kind;
			this.isNew = isNew;
			this.expected = expected;
		}

	}

}
