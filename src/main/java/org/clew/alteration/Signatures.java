package org.clew.alteration;

import java.util.Map;
import java.util.Set;

import org.clew.alteration.Variant.Named;

/** Compares events that concern no single gene, such as MSI-H. */
final class Signatures {

	private static final Map<String, Set<String>> OPPOSITES = Map.of("MSI-H", Set.of("MSS", "MSI-L", "pMMR"), "dMMR",
			Set.of("pMMR", "MSS"), "MSS", Set.of("MSI-H", "dMMR"), "MSI-L", Set.of("MSI-H"), "pMMR",
			Set.of("dMMR", "MSI-H"), "TMB-H", Set.of("TMB-L"), "TMB-L", Set.of("TMB-H"), "HRD", Set.of("HRP"), "HRP",
			Set.of("HRD"));

	private Signatures() {
	}

	static Agreement compare(Named needed, Named present) {
		if (OPPOSITES.getOrDefault(needed.name(), Set.of()).contains(present.name())) {
			return Agreement.CONTRADICTED;
		}
		if (!needed.name().equals(present.name())) {
			return Agreement.NOT_KNOWN;
		}
		Cutoff wanted = needed.cutoff();
		Cutoff measured = present.cutoff();
		boolean below = wanted != null && measured != null && "=".equals(measured.sign())
				&& wanted.unit().equals(measured.unit()) && !wanted.admits(measured.value());
		return below ? Agreement.CONTRADICTED : Agreement.WIDER;
	}

}
