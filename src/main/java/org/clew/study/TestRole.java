package org.clew.study;

/** What a drug is to a study that gives it. */
public enum TestRole {

	EXPERIMENTAL, COMPARATOR, BACKGROUND, UNKNOWN

}
