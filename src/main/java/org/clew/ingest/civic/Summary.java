package org.clew.ingest.civic;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what the fields of a row say. CIViC's own sentences stay in CIViC.
 */
final class Summary {

	private static final Map<String, String> CLAIMS = Map.of("SENSITIVITY_RESPONSE", "Sensitivity or response",
			"RESISTANCE", "Resistance", "ADVERSE_RESPONSE", "Adverse response", "REDUCED_SENSITIVITY",
			"Reduced sensitivity");

	private static final Map<String, String> JOINTS = Map.of("SEQUENTIAL", ", then ", "SUBSTITUTES", " or ");

	private Summary() {
	}

	static String of(List<String> drugs, @Nullable String combination, @Nullable String significance, String direction,
			@Nullable String disease, String profile) {
		String joint = JOINTS.getOrDefault((combination != null) ? combination : "", " and ");
		String claim = CLAIMS.getOrDefault((significance != null) ? significance : "", "An effect that is not stated");
		String verdict = switch (direction) {
			case "SUPPORTS" -> "";
			case "DOES_NOT_SUPPORT" -> ": not supported by the study";
			default -> ": whether the study supports it is not stated";
		};
		return "%s to %s%s with %s%s.".formatted(claim, String.join(joint, drugs),
				(disease != null) ? " in " + disease : "", profile, verdict);
	}

}
