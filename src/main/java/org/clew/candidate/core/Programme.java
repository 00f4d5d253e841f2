package org.clew.candidate.core;

import java.util.List;

import org.clew.access.ExpandedAccessStatus;
import org.jspecify.annotations.Nullable;

/**
 * A programme that offers drugs outside trials.
 *
 * @param jurisdictions where it holds; empty where that is not stated
 */
public record Programme(String id, String name, Indices drugs, Indices diseases, ExpandedAccessStatus status,
		List<String> jurisdictions, @Nullable Double minimumAgeYears, @Nullable Double maximumAgeYears,
		Stated stated) implements Fact {
}
