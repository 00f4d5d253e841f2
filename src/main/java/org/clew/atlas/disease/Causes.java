package org.clew.atlas.disease;

import java.util.Set;
import java.util.function.Function;

import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the hierarchy says of each disorder of Orphanet what it is, by cause,
 * lineage or tissue, and not only where it is or how it shows.
 */
final class Causes {

	private final Hierarchy hierarchy;

	private final Set<String> groupings;

	private final String root;

	Causes(Hierarchy hierarchy, Set<String> groupings, String root) {
		this.hierarchy = hierarchy;
		this.groupings = groupings;
		this.root = root;
	}

	boolean isSaid(String disease) {
		return this.hierarchy.ancestors(disease)
			.stream()
			.anyMatch((ancestor) -> !ancestor.equals(this.root) && !this.groupings.contains(ancestor));
	}

	void check(Orphanet orphanet, Function<String, @Nullable String> known, Unjoined unjoined) {
		orphanet.names().forEach((id, name) -> {
			String disease = known.apply(id);
			if (orphanet.isGroup(id)) {
				return;
			}
			if (disease == null) {
				unjoined.tell(DiseaseRow.TABLE.file(), "disorder of Orphanet without an exact match in Mondo",
						id + " " + name);
			}
			else if (!isSaid(disease)) {
				unjoined.tell(DiseaseParentRow.TABLE.file(),
						"disorder of Orphanet with no ancestor by cause, lineage or tissue", id + " " + name);
			}
		});
	}

}
