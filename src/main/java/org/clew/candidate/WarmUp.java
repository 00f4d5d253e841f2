package org.clew.candidate;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks one question at the start, so that the first patient does not wait for the
 * database to plan the statement.
 */
@Component
class WarmUp {

	private final Candidates candidates;

	WarmUp(Candidates candidates) {
		this.candidates = candidates;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ask() {
		java.lang.Thread.ofVirtual()
			.name("warm-up")
			.start(() -> this.candidates.answer(new Question(null, List.of(), null)));
	}

}
