package org.clew.candidate;

import java.util.List;

import org.clew.evidence.Basis;
import org.clew.graph.Row;

/**
 * One kind of reason for which a drug may be a candidate.
 */
interface Reasoner {

	/**
	 * The kind of reason.
	 * @return the basis
	 */
	Basis basis();

	/**
	 * What it asks the graph: a part of the one statement of the flagship query.
	 * @return a statement that may use {@code related} and {@code marks} and returns maps
	 * as {@code row}
	 */
	String statement();

	/**
	 * Makes findings of what the graph answered.
	 * @param rows the maps
	 * @param question who asks
	 * @param scope what the question came down to
	 * @return for or against a drug
	 */
	List<Finding> findings(List<Row> rows, Question question, Scope scope);

	/**
	 * Says what it looked at.
	 * @param question who asks
	 * @param scope what the question came down to
	 * @return one sentence
	 */
	String lookedAt(Question question, Scope scope);

}
