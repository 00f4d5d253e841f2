package org.clew.study;

import java.util.ArrayList;
import java.util.List;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who entered a study and wishes to be named for it.
 *
 * @param name as they wish to be called
 * @param orcid their identifier at orcid.org, in four groups
 */
public record Contributor(String name, @Nullable String orcid) {

	/**
	 * Reads the two lists of a node, which run parallel; who has no identifier has an
	 * empty text.
	 * @return those who are named, in the order of the record
	 */
	static List<Contributor> from(Row row) {
		List<String> names = row.texts("contributors");
		List<String> orcids = row.texts("contributorOrcids");
		List<Contributor> contributors = new ArrayList<>();
		for (int i = 0; i < Math.min(names.size(), orcids.size()); i++) {
			contributors.add(new Contributor(names.get(i), orcids.get(i).isEmpty() ? null : orcids.get(i)));
		}
		return contributors;
	}

}
