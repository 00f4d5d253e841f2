package org.clew.disease;

/**
 * By what a group of diseases groups, where that is not what the diseases are.
 */
enum Grouping {

	AGE, INHERITANCE, PRESENTATION

}
