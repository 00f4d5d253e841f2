package org.clew.identifier;

/**
 * How an identifier means a record; the first five resolve to it.
 */
enum CrossReferenceKind {

	PRIMARY, EXACT, ALTERNATIVE, OBSOLETE, NAME, BROAD, NARROW, CLOSE, RELATED

}
