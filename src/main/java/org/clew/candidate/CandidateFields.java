package org.clew.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.access.AccessProgramme;
import org.clew.access.Pathway;
import org.clew.access.Pathways;
import org.clew.access.Programmes;
import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.candidate.question.Patient;
import org.clew.drug.Drug;
import org.clew.evidence.AdverseEventReport;
import org.clew.evidence.AdverseEventReports;
import org.clew.evidence.Use;
import org.clew.evidence.Uses;
import org.clew.provenance.Source;
import org.clew.thread.Thread;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/**
 * The fields that lead on from a candidate.
 */
@Configuration(proxyBeanMethods = false)
class CandidateFields {

	@Bean
	Patient patient() {
		return new Patient();
	}

	@Bean
	BatchedFields candidateBatchedFields(Uses uses, AdverseEventReports events, Programmes programmes,
			Pathways pathways) {
		return () -> List.of(BatchedField.connection("Candidate", "uses", Use.class, uses::ofDrugs),
				BatchedField.connection("Candidate", "adverseEvents", AdverseEventReport.class, events::ofDrugs),
				BatchedField.list("Access", "programmes", AccessProgramme.class, programmes::ofDrugs),
				BatchedField.keyed(Access.class, "pathways",
						ResolvableType.forClassWithGenerics(List.class, Pathway.class), Access::jurisdiction,
						(jurisdictions) -> in(pathways, jurisdictions)));
	}

	@Bean
	BatchedFields matchBatchedFields(TrialMatches trials, ProgrammeMatches programmes) {
		return () -> List.of(
				BatchedField.connection(Candidate.class, "trials", TrialMatch.class, Candidate::surroundings,
						trials::of),
				BatchedField.connection(Candidate.class, "programmes", ProgrammeMatch.class, Candidate::surroundings,
						programmes::of));
	}

	@Bean
	BatchedFields threadBatchedFields(Threads threads) {
		return () -> List.of(BatchedField.reference(Reason.class, "form", Drug.class, Reason::formId),
				BatchedField.keyed(Reason.class, "thread", ResolvableType.forClass(Thread.class), Reason::finding,
						threads::of),
				BatchedField.keyed(Reason.class, "sources",
						ResolvableType.forClassWithGenerics(List.class, Source.class), Reason::finding,
						threads::sources));
	}

	private static Map<String, List<Pathway>> in(Pathways pathways, Collection<String> jurisdictions) {
		return jurisdictions.stream()
			.collect(Collectors.toMap((jurisdiction) -> jurisdiction, (jurisdiction) -> pathways
				.in("patient.jurisdiction", jurisdiction.isEmpty() ? null : jurisdiction)));
	}

}
