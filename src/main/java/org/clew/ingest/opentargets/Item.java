package org.clew.ingest.opentargets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clew.graph.Curies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row, or a part of one. What is missing, or not of the expected kind, is empty.
 *
 * @param node what stands there
 * @param line the row's number in the file
 */
record Item(JsonNode node, long line) {

	Item at(String field) {
		return new Item(this.node.path(field), this.line);
	}

	@Nullable String text(String field) {
		JsonNode value = this.node.path(field);
		String text = (value.isString() || value.isNumber()) ? value.asString().strip() : "";
		return text.isEmpty() ? null : text;
	}

	/** An identifier as Open Targets writes it: {@code MONDO_0005148}. */
	Optional<String> curie(String field) {
		return Optional.ofNullable(text(field)).flatMap(Curies::of);
	}

	boolean isTrue(String field) {
		return this.node.path(field).asBoolean(false);
	}

	@Nullable Double number(String field) {
		JsonNode value = this.node.path(field);
		return value.isNumber() ? (Double) value.asDouble() : null;
	}

	List<Item> items(String field) {
		List<Item> items = new ArrayList<>();
		JsonNode list = this.node.path(field);
		if (list.isArray()) {
			list.values().forEach((value) -> items.add(new Item(value, this.line)));
		}
		return items;
	}

	/** Texts, or things with a label: releases differ. */
	List<String> labels(String field) {
		List<String> labels = new ArrayList<>();
		for (Item item : items(field)) {
			String label = item.node().isString() ? item.node().asString().strip() : item.text("label");
			if (label != null && !label.isEmpty() && !labels.contains(label)) {
				labels.add(label);
			}
		}
		return labels;
	}

}
