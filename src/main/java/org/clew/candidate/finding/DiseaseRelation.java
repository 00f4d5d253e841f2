package org.clew.candidate.finding;

/**
 * How the patient's disease relates to the disease that a reason speaks of.
 */
public enum DiseaseRelation {

	EXACT, NARROWER, BROADER, NEIGHBOUR, SHARED_TARGET, NONE;

	/**
	 * A disease's name, with how it relates.
	 * @param name the disease
	 * @return a phrase
	 */
	public String of(String name) {
		return switch (this) {
			case EXACT, NONE -> name;
			case NARROWER -> name + ", a narrower disease";
			case BROADER -> name + ", a broader disease";
			case NEIGHBOUR -> name + ", a near disease";
			case SHARED_TARGET -> name + ", which shares the target";
		};
	}

}
