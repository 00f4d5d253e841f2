package org.clew.reproduction;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the page.
 */
record Section(String title, List<Line> lines) {

	String markdown() {
		return this.lines.stream()
			.map(Line::markdown)
			.collect(Collectors.joining("\n", "## " + this.title + "\n\n"
					+ "| Measure | The review prints | Clew computes | Difference |\n| --- | --- | --- | --- |\n",
					"\n"));
	}

}
