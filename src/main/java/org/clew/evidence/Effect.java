package org.clew.evidence;

import java.util.List;
import java.util.stream.Stream;

/** What happened after a use, in the review's terms. */
public enum Effect {

	CURED, SYMPTOMS_IMPROVED, NO_SIGNIFICANT_EFFECT, WORSENED, NO_DESCRIPTION;

	/** What the review calls good efficacy. */
	public static final List<String> GOOD = Stream.of(CURED, SYMPTOMS_IMPROVED).map(Enum::name).toList();

}
