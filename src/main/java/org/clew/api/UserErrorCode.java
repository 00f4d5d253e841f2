package org.clew.api;

/** Why a mutation was refused. */
public enum UserErrorCode {

	REQUIRED, INVALID, UNKNOWN, AMBIGUOUS, DUPLICATE, NOT_ALLOWED, WRONG_STATE, OUTDATED, KEY_REUSED, TOO_MANY

}
