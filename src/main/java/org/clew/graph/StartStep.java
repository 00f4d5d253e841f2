package org.clew.graph;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Something that is done at the start, before the web server takes its first request. A
 * step that is further ahead has ended before the next begins.
 */
public abstract class StartStep implements SmartLifecycle {

	private final int ahead;

	private volatile boolean running;

	/**
	 * A step of the start.
	 * @param ahead how far ahead of the web server, in the numbers of Spring's phases
	 */
	protected StartStep(int ahead) {
		this.ahead = ahead;
	}

	/** Does it. What others need not wait for goes on in a thread of its own. */
	protected abstract void run();

	@Override
	public void start() {
		run();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - this.ahead;
	}

}
