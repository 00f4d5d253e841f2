package org.clew.candidate.core;

import java.util.ArrayList;
import java.util.List;

/** What is added to a table, and what is removed from it. */
record Changes<T>(List<T> added, List<T> removed) {

	Changes() {
		this(new ArrayList<>(), new ArrayList<>());
	}

}
