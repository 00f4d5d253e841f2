package org.clew.study;

import java.util.List;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A group of a study's participants, and what is given to it.
 *
 * @param label what the study calls it
 * @param type what it is for
 * @param description what happens to it
 * @param interventions what is given, as printed
 */
record Arm(String label, @Nullable ArmType type, @Nullable String description, List<String> interventions) {

	static Arm from(Row row) {
		String label = row.textOrNull("label");
		return new Arm((label != null) ? label : "", row.constantOrNull(ArmType.class, "type", ArmType.OTHER),
				row.textOrNull("description"), row.texts("interventions"));
	}

}
