package org.clew.bench.answers;

/** The parts in which labels are masked: all of one disease are masked together. */
final class Fold {

	static final int FOLDS = 3;

	private Fold() {
	}

	static int of(Question question) {
		return of(question.patient().disease());
	}

	static int of(String disease) {
		return (disease != null) ? Math.floorMod(disease.toLowerCase().hashCode(), FOLDS) : 0;
	}

}
