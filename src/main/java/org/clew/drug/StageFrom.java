package org.clew.drug;

/** What a drug's stage follows from. */
public enum StageFrom {

	LICENCE, LABEL, TRIAL, STATEMENT

}
