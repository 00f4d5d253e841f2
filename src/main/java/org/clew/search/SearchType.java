package org.clew.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What people ask for by name. */
enum SearchType {

	DRUG("Drug", "drugWords"), TARGET("Target", "targetWords"), ALTERATION("Alteration", "targetWords"),
	DISEASE("Disease", "diseaseWords"), STUDY("Study", "studyWords"), ACCESS_PROGRAMME("AccessProgramme", "drugWords"),
	ORGANIZATION("Organization", "drugWords");

	private final String label;

	private final String index;

	SearchType(String label, String index) {
		this.label = label;
		this.index = index;
	}

	/**
	 * {@return the label of such records}
	 */
	String label() {
		return this.label;
	}

	/**
	 * {@return the full-text index over the words of their names, which small types share
	 * with a large one}
	 */
	String index() {
		return this.index;
	}

	static Optional<SearchType> of(String label) {
		return Arrays.stream(values()).filter((type) -> type.label.equals(label)).findFirst();
	}

	/**
	 * {@return the types asked for; all of them where none is}
	 */
	static List<SearchType> asked(@Nullable List<SearchType> types) {
		return (types == null || types.isEmpty()) ? List.of(values()) : types.stream().distinct().sorted().toList();
	}

	/**
	 * {@return the indexes over their names, each once}
	 */
	static List<String> indexes(List<SearchType> types) {
		return types.stream().map(SearchType::index).distinct().toList();
	}

}
