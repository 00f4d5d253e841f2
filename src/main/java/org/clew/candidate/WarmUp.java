package org.clew.candidate;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Asks one question at the start, so that the first patient does not wait for the
 * database to plan the statement.
 */
@Component
class WarmUp {

	private static final Log LOG = LogFactory.getLog(WarmUp.class);

	private final Candidates candidates;

	WarmUp(Candidates candidates) {
		this.candidates = candidates;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ask() {
		Thread.ofVirtual().name("warm-up").start(this::askNobodysQuestion);
	}

	private void askNobodysQuestion() {
		try {
			this.candidates.answer(new Question(null, List.of(), null));
		}
		catch (DataAccessException ex) {
			LOG.warn("The first question will be slow: " + ex.getMessage());
		}
	}

}
