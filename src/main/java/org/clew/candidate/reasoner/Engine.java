package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.clew.candidate.answer.Answer;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.answer.WhatToTestFor;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.patient.Patient;
import org.jspecify.annotations.Nullable;

/**
 * Answers which drugs are candidates for a patient: a pure function of the graph and the
 * patient.
 */
public final class Engine {

	private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::band)
		.thenComparing(Candidate::rank)
		.thenComparing(Candidate::id);

	private final Question question;

	private final Rows rows;

	private final List<Candidate> candidates = new ArrayList<>();

	/** What would be a candidate if something were found. */
	private final List<Candidate> open = new ArrayList<>();

	/** The same for what the patient's own change makes unlikely. */
	private final List<Candidate> folded = new ArrayList<>();

	private Engine(Question question) {
		this.question = question;
		this.rows = new Rows(question);
	}

	/**
	 * Answers a patient.
	 * @param core the graph
	 * @param patient the patient
	 * @return the answer, with all candidates
	 */
	public static Answer answer(Core core, Patient patient) {
		return new Engine(new Question(core, patient)).answer();
	}

	private Answer answer() {
		LabelReasoner.find(this.question, this.rows);
		EvidenceReasoner.find(this.question, this.rows);
		RegisterReasoner.find(this.question, this.rows);
		TargetReasoner.find(this.question, this.rows);
		place(this.rows.regimens());
		place(this.rows.singles());
		this.candidates.sort(ORDER);
		this.open.sort(ORDER);
		this.folded.sort(ORDER);
		List<Candidate> testFirst = new ArrayList<>(this.open);
		testFirst.addAll(this.folded);
		return new Answer(this.question.core(), this.question.patient(), this.candidates, testFirst,
				this::whatToTestFor, Notes.of(this.question.patient(), this.candidates));
	}

	private List<WhatToTestFor> whatToTestFor() {
		List<Candidate> all = new ArrayList<>(this.open);
		all.addAll(this.candidates);
		return TestFirst.of(this.question.core(), all);
	}

	private void place(Collection<Row> rows) {
		for (Row row : rows) {
			HarmReasoner.find(this.question, row);
			Band held = held(row);
			if (held != null) {
				this.candidates.add(candidate(row, held));
			}
			if (isBetter(row.ifFound(), held)) {
				this.open.add(candidate(row, row.ifFound()));
			}
			else if (isBetter(row.folded(), held)) {
				this.folded.add(candidate(row, row.folded()));
			}
		}
	}

	private @Nullable Band held(Row row) {
		for (int i = 0; i < row.drugs().size() && row.drugs().size() > 1; i++) {
			Row part = this.rows.alone(row.drugs().get(i));
			Reason against = (part != null && part.isOpposed()) ? new Opposition(this.question, row).against(part)
					: null;
			if (against != null) {
				row.oppose(against);
				return Band.AGAINST;
			}
		}
		return (row.isOpposed() && new Opposition(this.question, row).prevails()) ? Band.AGAINST : row.held();
	}

	/** What resists does so whatever else is found. */
	private static boolean isBetter(@Nullable Band ifFound, @Nullable Band held) {
		return ifFound != null && held != Band.AGAINST && (held == null || ifFound.compareTo(held) < 0);
	}

	private Candidate candidate(Row row, @Nullable Band band) {
		Band placed = (band != null) ? band : Band.NEAR;
		List<Reason> reasons = Reasons.ordered(row.reasons(), placed);
		return new Candidate(this.question.core(), this.question.patient(), row.drugs(), placed,
				Scoring.rank(this.question, row, placed), reasons, onlyWith(row, placed));
	}

	/** The regimens with a drug that are in a better band than the drug. */
	private List<Indices> onlyWith(Row row, Band band) {
		if (row.drugs().size() > 1) {
			return List.of();
		}
		List<Indices> better = new ArrayList<>();
		for (Row regimen : this.rows.regimens()) {
			if (regimen.drugs().contains(row.drugs().get(0)) && regimen.held() != null
					&& regimen.held().compareTo(band) < 0) {
				better.add(regimen.drugs());
			}
		}
		return better;
	}

}
