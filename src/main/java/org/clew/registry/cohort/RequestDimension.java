package org.clew.registry.cohort;

/** By what requests are counted. */
public enum RequestDimension {

	COMPANY, DRUG, DISEASE, ROUTE, JURISDICTION, AGE_GROUP, YEAR

}
