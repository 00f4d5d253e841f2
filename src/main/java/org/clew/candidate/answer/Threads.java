package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;

import org.clew.candidate.core.Core;
import org.clew.thread.Hop;
import org.clew.thread.Thread;

/**
 * Draws the thread of a reason.
 */
final class Threads {

	private final Reason reason;

	private final Core core;

	Threads(Reason reason) {
		this.reason = reason;
		this.core = reason.core();
	}

	Thread thread() {
		List<Hop> hops = new ArrayList<>();
		return new Thread(hops);
	}

}
