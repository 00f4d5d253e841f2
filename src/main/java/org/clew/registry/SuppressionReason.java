package org.clew.registry;

/** Why a group is suppressed. */
enum SuppressionReason {

	/**
	 * Its requests are counted, but too few have this in common to be told apart by it.
	 */
	NOT_TOLD_APART,

	/** Its reports are in no figure yet, as too few others are like them. */
	HELD_BACK

}
