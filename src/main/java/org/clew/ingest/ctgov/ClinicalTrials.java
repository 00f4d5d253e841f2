package org.clew.ingest.ctgov;

import java.io.IOException;
import java.util.Set;

import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Newest;

/**
 * Studies of ClinicalTrials.gov as its API, version 2, writes them in JSON: one study, a
 * page, an array, or a study a line.
 */
public final class ClinicalTrials implements Format {

	private static final Dataset DATASET = new Dataset("ctgov", "ClinicalTrials.gov", null, null,
			"Public domain (United States federal government)", "U.S. National Library of Medicine, ClinicalTrials.gov",
			"https://clinicaltrials.gov", 50);

	private static final Set<String> PROGRAMMES = Set.of("EXPANDED_ACCESS");

	@Override
	public String name() {
		return "ctgov";
	}

	@Override
	public String description() {
		return "ClinicalTrials.gov API v2 JSON (study, page, array or lines): studies and access programmes";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		Newest newest = new Newest();
		new StudyStream(input, facts).read((found) -> {
			Registered study = new Registered(found.protocol(), found.line());
			newest.add(study.updated());
			write(study, facts);
		});
		// No page says when it was fetched: not before its newest record was changed.
		newest.date().ifPresent((date) -> facts.dataset(DATASET.date(date)));
	}

	private static void write(Registered study, Facts facts) {
		if (!study.hasId()) {
			facts.reject(study.line(), "protocolSection.identificationModule.nctId",
					study.text("identificationModule", "nctId"), "no NCT number");
			return;
		}
		if (PROGRAMMES.contains(study.type())) {
			new Programme(study, facts).write();
		}
		else {
			new Trial(study, facts).write();
		}
	}

}
