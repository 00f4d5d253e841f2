package org.clew.candidate;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.clew.candidate.question.Question;
import org.clew.graph.StartStep;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks nobody's question at the start, so that the first patient does not wait for the
 * database to plan the statement: once while the seed is read, as most of that time goes
 * into loading the planner itself, and once more over the graph as it then is.
 */
@Component
@ConditionalOnBooleanProperty(name = "clew.warm-up.enabled", matchIfMissing = true)
class WarmUp extends StartStep {

	private static final Log LOG = LogFactory.getLog(WarmUp.class);

	/**
	 * On a machine with much other work, planning one statement may take longer than a
	 * read.
	 */
	private static final int ATTEMPTS = 5;

	private final Candidates candidates;

	WarmUp(Candidates candidates) {
		super(50);
		this.candidates = candidates;
	}

	@Override
	@EventListener(ApplicationReadyEvent.class)
	protected void run() {
		Thread.ofVirtual().name("warm-up").start(this::askNobodysQuestion);
	}

	/**
	 * What was planned stays planned, so a question that took too long takes less again.
	 */
	private void askNobodysQuestion() {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			try {
				this.candidates.answer(Question.NONE);
				return;
			}
			catch (DataAccessException | TransactionException | IllegalStateException ex) {
				LOG.debug("The first question will be slow", ex);
			}
		}
	}

}
