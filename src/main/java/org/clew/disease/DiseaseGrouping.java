package org.clew.disease;

/** By what a group of diseases groups, where that is not what the diseases are. */
public enum DiseaseGrouping {

	AGE, INHERITANCE, ORGAN_SYSTEM, PRESENTATION, TREATMENT

}
