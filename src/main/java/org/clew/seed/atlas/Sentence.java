package org.clew.seed.atlas;

import java.util.List;
import java.util.stream.Collectors;

import org.clew.seed.atlas.Table.Row;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence says, in Clew's own words, made from its fields. */
final class Sentence {

	private Sentence() {
	}

	static String of(Row row, List<Node> drugs, @Nullable Node disease) {
		String given = drugs.stream().map(Node::name).collect(Collectors.joining(between(row.get("combination"))));
		String where = (disease != null) ? disease.name() : row.get("diseaseAsPrinted");
		return row.get("profile") + (where.isEmpty() ? "" : " in " + where) + ": "
				+ claim(row.get("significance"), row.get("direction")) + " " + given;
	}

	private static String between(String combination) {
		return switch (combination) {
			case "COMBINATION" -> " + ";
			case "SEQUENTIAL" -> ", then ";
			default -> " or ";
		};
	}

	private static String claim(String significance, String direction) {
		boolean refuted = direction.equals("DOES_NOT_SUPPORT");
		return switch (significance) {
			case "SENSITIVITY_RESPONSE" -> refuted ? "no support for a response to" : "response to";
			case "RESISTANCE" -> refuted ? "no support for resistance to" : "resistance to";
			case "REDUCED_SENSITIVITY" -> refuted ? "no support for a weaker response to" : "weaker response to";
			case "ADVERSE_RESPONSE" -> refuted ? "no support for an adverse response to" : "adverse response to";
			default -> "nothing stated on the response to";
		};
	}

}
