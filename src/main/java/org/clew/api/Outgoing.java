package org.clew.api;

import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How much of large answers is in memory because their clients have not taken it yet. A
 * client may take as long as it likes, so some hundred slow ones would fill the memory.
 * No client may hold more than its share. Small answers go into the buffers of the
 * system, and are not counted.
 */
@Component
public final class Outgoing {

	/** What the buffers of the system take at once. */
	private static final int SMALL = 64 * 1024;

	private static final int SHARES = 4;

	private final long most;

	private final Map<String, Long> held = new HashMap<>();

	private long all;

	@Autowired
	Outgoing() {
		this(Runtime.getRuntime().maxMemory() / 8);
	}

	/**
	 * Bounds what is held.
	 * @param most how many bytes of large answers are held at a time
	 */
	public Outgoing(long most) {
		this.most = most;
	}

	/**
	 * Counts an answer that is about to be sent. Whoever holds nothing may always have
	 * one, as long as there is room.
	 * @param client who is to take it
	 * @param bytes how long it is
	 * @return whether there is room; if so, {@link #sent} follows
	 */
	public synchronized boolean take(String client, int bytes) {
		if (bytes <= SMALL) {
			return true;
		}
		long own = this.held.getOrDefault(client, 0L);
		if (this.all + bytes > this.most || (own > 0 && own + bytes > this.most / SHARES)) {
			return false;
		}
		this.all += bytes;
		this.held.put(client, own + bytes);
		return true;
	}

	/**
	 * Forgets an answer that was sent, or was not to be sent.
	 * @param client who was to take it
	 * @param bytes how long it is
	 */
	public synchronized void sent(String client, int bytes) {
		if (bytes > SMALL) {
			this.all -= bytes;
			this.held.computeIfPresent(client, (same, own) -> (own > bytes) ? own - bytes : null);
		}
	}

}
