package org.clew.news;

import java.util.List;

import org.clew.api.Identifiers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What clients want to hear of. */
@Component
class Topics {

	private final Identifiers identifiers;

	Topics(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	/**
	 * What a client wants to hear of.
	 * @param types kinds of records; empty for any
	 * @param disease any identifier of a disease
	 * @param drug any identifier of a drug
	 * @param target any identifier of a target
	 */
	ChangeFilter of(List<String> types, @Nullable String disease, @Nullable String drug, @Nullable String target) {
		return new ChangeFilter(List.of(), types, id("disease", disease, "Disease"), id("drug", drug, "Drug"),
				id("target", target, "Target"));
	}

	private String id(String field, @Nullable String written, String label) {
		return (written != null) ? this.identifiers.resolve(field, written, label).id() : "";
	}

}
