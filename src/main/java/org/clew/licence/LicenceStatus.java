package org.clew.licence;

/** What has become of a licence, or of the application for one. */
public enum LicenceStatus {

	AUTHORISED, WITHDRAWN, REFUSED, SUSPENDED, DISCONTINUED, LAPSED

}
