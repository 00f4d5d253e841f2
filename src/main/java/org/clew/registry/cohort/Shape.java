package org.clew.registry.cohort;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.clew.registry.cohort.RequestDimension.AGE_GROUP;
import static org.clew.registry.cohort.RequestDimension.COMPANY;
import static org.clew.registry.cohort.RequestDimension.DISEASE;
import static org.clew.registry.cohort.RequestDimension.DRUG;
import static org.clew.registry.cohort.RequestDimension.JURISDICTION;
import static org.clew.registry.cohort.RequestDimension.ROUTE;
import static org.clew.registry.cohort.RequestDimension.YEAR;

/**
 * What the members of a cohort have in common, and therefore all that is told of them. A
 * report goes into the first shape that enough others fit; a coarser one takes it only
 * after it has waited, as detail once given up does not come back.
 *
 * @param dimensions what is kept
 * @param patience for how many months a report must have waited
 */
record Shape(Set<RequestDimension> dimensions, int patience) {

	/** From the most detailed to the coarsest. */
	static final List<Shape> ALL = List.of(new Shape(EnumSet.allOf(RequestDimension.class), 0),
			new Shape(EnumSet.of(COMPANY, DRUG, DISEASE, ROUTE, YEAR), 0),
			new Shape(EnumSet.of(COMPANY, DRUG, DISEASE, AGE_GROUP), 0),
			new Shape(EnumSet.of(COMPANY, DRUG, DISEASE), 0), new Shape(EnumSet.of(COMPANY, DRUG, YEAR), 3),
			new Shape(EnumSet.of(COMPANY, DRUG), 3), new Shape(EnumSet.of(COMPANY, DISEASE), 6),
			new Shape(EnumSet.of(COMPANY, YEAR), 6), new Shape(EnumSet.of(COMPANY), 6),
			new Shape(EnumSet.of(DISEASE, YEAR), 6), new Shape(EnumSet.of(DISEASE), 6), new Shape(EnumSet.of(DRUG), 6),
			new Shape(EnumSet.of(ROUTE, JURISDICTION, YEAR), 12), new Shape(EnumSet.of(YEAR), 12));

}
