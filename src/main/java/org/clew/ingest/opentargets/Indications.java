package org.clew.ingest.opentargets;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;
import org.clew.ingest.opentargets.Drugs.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads indications, of which those that are approved become labels. Until release 26 a
 * row is a drug with its diseases, since then a drug and a disease.
 */
final class Indications implements OpenTargets.Kind {

	private static final String LABEL = "Label";

	private static final String UNAPPROVED = "indication that is not approved";

	private static final String NOTE = "Open Targets names neither country nor date here, and counts what was approved and "
			+ "later withdrawn as approved.";

	@Override
	public boolean isTold(Set<String> columns) {
		return columns.containsAll(Set.of("id", "indications"))
				|| columns.containsAll(Set.of("drugId", "diseaseId", "maxClinicalStage"));
	}

	@Override
	public List<String> columns() {
		return List.of("id", "indications", "drugId", "diseaseId", "maxClinicalStage", "clinicalReportIds");
	}

	@Override
	public void read(Item row, Facts facts) {
		String drug = (row.text("drugId") != null) ? row.text("drugId") : row.text("id");
		Optional<String> id = Drugs.drug(drug);
		if (id.isEmpty()) {
			facts.reject(row.line(), "id", drug, "no molecule of ChEMBL");
		}
		else if (row.text("diseaseId") != null) {
			Stage stage = Stage.of(String.valueOf(row.text("maxClinicalStage")));
			int reports = row.items("clinicalReportIds").size();
			approve(id.get(), row.text("diseaseId"), null, stage,
					"stage %s in %d reports".formatted(row.text("maxClinicalStage"), reports), row.line(), facts);
		}
		else {
			for (Item indication : row.items("indications")) {
				String printed = indication.text("maxClinicalStage");
				Double phase = indication.number("maxPhaseForIndication");
				approve(id.get(), indication.text("disease"), indication.text("efoName"),
						(printed != null) ? Stage.of(printed) : Stage.of(phase),
						(printed != null) ? "stage " + printed : "phase " + phase, row.line(), facts);
			}
		}
	}

	private static void approve(String drug, @Nullable String written, @Nullable String name, Stage stage,
			String statement, long line, Facts facts) {
		Optional<String> disease = Optional.ofNullable(written).flatMap(Curies::of);
		if (disease.isEmpty()) {
			facts.reject(line, "disease", written, "no identifier of a disease");
			return;
		}
		if (!stage.isApproval()) {
			facts.skip(UNAPPROVED);
			return;
		}
		String id = drug + "/label-" + disease.get().replace(':', '-');
		String local = drug.substring(drug.indexOf(':') + 1);
		facts.thing(new Thing(LABEL, id,
				new Properties().put("name", "%s for %s".formatted(local, (name != null) ? name : disease.get()))
					.put("readBy", "PROGRAM")
					.put("status", "ACTIVE")
					.put("note", NOTE)
					.values(),
				List.of(), statement));
		Ref label = new ById(LABEL, id);
		link(label, "OF_DRUG", new ById(Drugs.LABEL, drug), statement, line, facts);
		link(label, "IN_DISEASE", new ById(Diseases.LABEL, disease.get()), statement, line, facts);
	}

	private static void link(Ref from, String type, Ref to, String statement, long line, Facts facts) {
		facts.link(Link.of(from, type, to, line)
			.stated(statement, List.of(), null)
			.known(KnowledgeLevel.KNOWLEDGE_ASSERTION, AgentType.AUTOMATED_AGENT));
	}

}
