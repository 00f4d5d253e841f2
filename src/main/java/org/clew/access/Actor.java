package org.clew.access;

/** Who acts or decides. */
enum Actor {

	FAMILY, PHYSICIAN, COMPANY, IRB, REGULATOR

}
