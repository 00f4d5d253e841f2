package org.clew.candidate.question;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.Variant;
import org.clew.alteration.VariantClass;
import org.clew.candidate.core.Node;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a question was read.
 *
 * @param field where it stands
 * @param text what was written
 * @param reading what it was taken for
 * @param recordId the record that it means; null for an alteration
 * @param classes the classes of the alteration
 * @param functionalEffect what the alteration does; null for what is none
 */
public record Understood(String field, String text, String reading, @Nullable String recordId,
		List<VariantClass> classes, @Nullable FunctionalEffect functionalEffect) {

	static Understood of(String field, String text, Node node) {
		return new Understood(field, text, node.name(), node.id(), List.of(), null);
	}

	static Understood found(String field, String text, Variant variant, FunctionalEffect effect) {
		return new Understood(field, text, variant.toString(), null, variant.classes(), effect);
	}

	static Understood absent(String field, String text, Variant variant) {
		return new Understood(field, text, "NOT " + variant, null, List.of(), null);
	}

	static Understood said(String field, String text, String reading) {
		return new Understood(field, text, reading, null, List.of(), null);
	}

}
