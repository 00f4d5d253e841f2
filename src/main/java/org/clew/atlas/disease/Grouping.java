package org.clew.atlas.disease;

/** By what a group gathers diseases, where that is not what they are. */
public enum Grouping {

	AGE, INHERITANCE, ORGAN_SYSTEM, PRESENTATION, TREATMENT

}
