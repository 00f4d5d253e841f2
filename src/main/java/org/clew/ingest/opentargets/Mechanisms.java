package org.clew.ingest.opentargets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clew.ingest.fact.Action;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.jspecify.annotations.Nullable;

/** Reads mechanisms of action, each of which is of several drugs and several targets. */
final class Mechanisms implements OpenTargets.Kind {

	private static final Set<String> SPECIFICITIES = Set.of("SINGLE_PROTEIN", "CHIMERIC_PROTEIN", "NUCLEIC_ACID",
			"PROTEIN_COMPLEX", "PROTEIN_COMPLEX_GROUP", "PROTEIN_FAMILY", "PROTEIN_NUCLEIC_ACID_COMPLEX",
			"PROTEIN_PROTEIN_INTERACTION", "SELECTIVITY_GROUP");

	@Override
	public boolean isTold(Set<String> columns) {
		return columns.containsAll(Set.of("chemblIds", "targets"))
				&& (columns.contains("actionType") || columns.contains("mechanismOfAction"));
	}

	@Override
	public List<String> columns() {
		return List.of("chemblIds", "targets", "actionType", "mechanismOfAction", "targetName", "targetType",
				"references");
	}

	@Override
	public void read(Item row, Facts facts) {
		List<String> drugs = row.labels("chemblIds").stream().flatMap((id) -> Drugs.drug(id).stream()).toList();
		List<String> targets = row.labels("targets").stream().flatMap((id) -> Curies.of(id).stream()).toList();
		if (drugs.isEmpty()) {
			facts.reject(row.line(), "chemblIds", null, "no molecule of ChEMBL");
			return;
		}
		if (targets.isEmpty()) {
			facts.skip("mechanism without a human target");
			return;
		}
		String printed = row.text("actionType");
		Action action = (printed != null) ? Action.of(printed) : Action.UNKNOWN;
		Map<String, Object> properties = properties(row, action, targets.size());
		String statement = statement(row, printed);
		for (String drug : drugs) {
			for (String target : targets) {
				facts.link(Link.of(new ById(Drugs.LABEL, drug), "ACTS_ON", new ById(Targets.LABEL, target), row.line())
					.with(properties)
					.stated(statement, publications(row), "ChEMBL"));
			}
		}
	}

	private static Map<String, Object> properties(Item row, Action action, int targets) {
		String printed = row.text("targetType");
		String type = (printed != null) ? printed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_") : "";
		boolean known = SPECIFICITIES.contains(type);
		return new Properties().put("action", action.type())
			.put("direction", action.direction().name())
			.put("specificity", known ? type : (targets > 1) ? "SELECTIVITY_GROUP" : "SINGLE_PROTEIN")
			.put("specificityAsReported", known ? null : printed)
			.values();
	}

	private static String statement(Item row, @Nullable String action) {
		String what = (action != null) ? action.toLowerCase(Locale.ROOT) : "an action that is not stated";
		String target = row.text("targetName");
		return "ChEMBL: " + what + ((target != null) ? " of " + target : "");
	}

	private static List<String> publications(Item row) {
		return row.items("references")
			.stream()
			.filter((reference) -> "PubMed".equalsIgnoreCase(reference.text("source")))
			.flatMap((reference) -> reference.labels("ids").stream())
			.map((id) -> Curies.of("PMID", id))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

}
