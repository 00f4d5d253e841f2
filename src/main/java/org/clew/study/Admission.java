package org.clew.study;

/** Whether a study or programme takes patients of an age. */
public enum Admission {

	YES, NO, NOT_STATED

}
