package org.clew.study;

/** What a study is. */
public enum StudyDesign {

	CASE_REPORT, CASE_SERIES, OBSERVATIONAL, INTERVENTIONAL, EXPANDED_ACCESS, PRECLINICAL, REVIEW, UNSPECIFIED

}
