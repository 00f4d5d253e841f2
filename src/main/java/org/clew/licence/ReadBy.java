package org.clew.licence;

/** Who read a label. */
public enum ReadBy {

	PERSON, PROGRAM

}
