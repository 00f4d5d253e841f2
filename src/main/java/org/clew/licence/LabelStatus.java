package org.clew.licence;

/** Whether an indication of a label still stands. */
public enum LabelStatus {

	ACTIVE, WITHDRAWN

}
