package org.clew.atlas.label;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.atlas.disease.DiseaseRow;
import org.clew.atlas.disease.Diseases;

/** The diseases of the program's lists. */
final class MedicDiseases {

	/** How far a tumour has come is no part of its name. */
	private static final Pattern STATE = Pattern.compile(
			"(?i)\\b(?:relapsed/refractory|locally advanced|advanced|early stage|metastatic|non-resectable|unresectable|recurrent|relapsed|refractory|stage I[IV]*)(?= |$)");

	private final Diseases diseases;

	private final Map<String, DiseaseRow> rows = new HashMap<>();

	private final Map<String, Set<String>> parents = new HashMap<>();

	MedicDiseases(Diseases diseases) {
		this.diseases = diseases;
		diseases.rows().forEach((row) -> this.rows.put(row.id(), row));
		diseases.parents()
			.forEach(
					(edge) -> this.parents.computeIfAbsent(edge.child(), (none) -> new HashSet<>()).add(edge.parent()));
	}

	/** What has a name of one disease is that disease; a sign has the name of many. */
	Optional<String> find(String code, String label) {
		return this.diseases.find(code).or(() -> isSign(code) ? Optional.empty() : named(label));
	}

	/** The tumour that is left of "metastatic" and a tumour. */
	Optional<String> inState(String code, String label) {
		return (isSign(code) || !Beside.isTumour(label)) ? Optional.empty()
				: named(STATE.matcher(label).replaceAll(" ").strip());
	}

	private static boolean isSign(String code) {
		return code.startsWith("HP:");
	}

	private Optional<String> named(String name) {
		Set<String> named = this.diseases.named(name);
		return (named.size() == 1) ? Optional.of(named.iterator().next()) : Optional.empty();
	}

	String name(String disease) {
		DiseaseRow row = this.rows.get(disease);
		return (row == null) ? "" : row.name();
	}

	Set<String> names(String disease) {
		DiseaseRow row = this.rows.get(disease);
		if (row == null) {
			return Set.of();
		}
		Set<String> names = new HashSet<>(row.synonyms());
		names.add(row.name());
		return names;
	}

	boolean isRare(String disease) {
		DiseaseRow row = this.rows.get(disease);
		return row != null && row.identifiers().stream().anyMatch((other) -> other.startsWith("orphanet:"));
	}

	boolean areInLine(String one, String other) {
		return isKindOf(one, other) || isKindOf(other, one);
	}

	boolean isKindOf(String disease, String wider) {
		Set<String> above = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(Set.of(disease));
		while (!next.isEmpty()) {
			String at = next.pop();
			if (above.add(at)) {
				next.addAll(this.parents.getOrDefault(at, Set.of()));
			}
		}
		return above.contains(wider);
	}

}
