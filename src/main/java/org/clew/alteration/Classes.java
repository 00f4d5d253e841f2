package org.clew.alteration;

import java.util.List;

/**
 * The classes of variants.
 */
final class Classes {

	private Classes() {
	}

	static List<VariantClass> of(Variant variant) {
		return List.of();
	}

}
