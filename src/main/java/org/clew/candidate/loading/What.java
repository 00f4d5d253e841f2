package org.clew.candidate.loading;

import org.jspecify.annotations.Nullable;

/** The records that can be exchanged one by one. */
enum What {

	SOURCE("Source"), TARGET("Target"), DRUG("Drug"), STUDY("Study"), EVIDENCE("Evidence"), USE("Use"), LABEL("Label"),
	LICENCE("Licence"), WITHDRAWAL("Withdrawal"), PROGRAMME("AccessProgramme");

	private final String type;

	What(String type) {
		this.type = type;
	}

	static @Nullable What of(String type) {
		for (What what : values()) {
			if (what.type.equals(type)) {
				return what;
			}
		}
		return null;
	}

}
