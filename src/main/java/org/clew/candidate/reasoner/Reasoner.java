package org.clew.candidate.reasoner;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.Finding;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Scope;
import org.clew.evidence.Basis;

/**
 * One kind of reason for which a drug may be a candidate.
 */
public interface Reasoner {

	/**
	 * The kind of reason.
	 * @return the basis
	 */
	Basis basis();

	/**
	 * What speaks for or against a drug, for this kind of reason.
	 * @param gathered what the graph answered
	 * @return the findings
	 */
	Stream<Finding> findings(Gathered gathered);

	/**
	 * Says what it looked at.
	 * @param scope what the question came down to
	 * @return one sentence
	 */
	String lookedAt(Scope scope);

	/**
	 * The parts of the answer that it rests on: if one is cut, so is what it found.
	 * @param gathered what the graph answered
	 * @return the parts
	 */
	List<List<?>> parts(Gathered gathered);

}
