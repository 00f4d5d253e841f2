package org.clew.organization;

/** What an organization is to a patient who asks for a drug. */
public enum OrganizationRole {

	COMPANY, REGULATOR, PATIENT_ORGANIZATION, NAVIGATOR, RESEARCH_INSTITUTION, ETHICS_COMMITTEE

}
