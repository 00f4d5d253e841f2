package org.clew.alteration;

/**
 * What variants do, as sources say.
 */
final class Effects {

	private Effects() {
	}

	static FunctionalEffect of(Variant variant) {
		return FunctionalEffect.UNKNOWN;
	}

}
