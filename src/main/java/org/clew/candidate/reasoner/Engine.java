package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

	private static final Comparator<Candidate> ORDER = Engine::compare;

	private final Question question;

	private final Rows rows;

	private final List<Candidate> candidates = new ArrayList<>();

	/** What would be a candidate if something were found. */
	private final List<Row> open = new ArrayList<>();

	/** The same for what the patient's own change makes unlikely. */
	private final List<Row> folded = new ArrayList<>();

	/** The first of these as candidates; null until somebody asks for them. */
	private @Nullable List<Candidate> opened;

	private Engine(Question question) {
		this.question = question;
		this.rows = new Rows(question);
	}

	/**
	 * Answers a patient.
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
		return new Answer(this.question.core(), this.question.patient(), this.candidates, this::testFirst,
				this::whatToTestFor, Notes.of(this.question.patient(), this.candidates));
	}

	private synchronized List<Candidate> testFirst() {
		return Stream.concat(opened().stream(), ordered(this.folded, Row::folded).stream()).toList();
	}

	private synchronized List<WhatToTestFor> whatToTestFor() {
		List<Candidate> all = new ArrayList<>(opened());
		all.addAll(this.candidates);
		return TestFirst.of(this.question.core(), all);
	}

	private List<Candidate> opened() {
		if (this.opened == null) {
			this.opened = ordered(this.open, Row::ifFound);
		}
		return this.opened;
	}

	private List<Candidate> ordered(List<Row> rows, Function<Row, @Nullable Band> band) {
		return rows.stream().map((row) -> candidate(row, band.apply(row))).sorted(ORDER).toList();
	}

	private void place(Collection<Row> rows) {
		for (Row row : rows) {
			HarmReasoner.find(this.question, row);
			Band held = held(row);
			if (held != null) {
				this.candidates.add(candidate(row, held));
			}
			if (isBetter(row.ifFound(), held)) {
				this.open.add(row);
			}
			else if (isBetter(row.folded(), held)) {
				this.folded.add(row);
			}
		}
	}

	private static int compare(Candidate one, Candidate other) {
		int order = one.band().compareTo(other.band());
		order = (order != 0) ? order : one.rank().compareTo(other.rank());
		return (order != 0) ? order : one.id().compareTo(other.id());
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
		for (Row regimen : this.rows.regimensWith(row.drugs().get(0))) {
			if (regimen.held() != null && regimen.held().compareTo(band) < 0) {
				better.add(regimen.drugs());
			}
		}
		return better;
	}

}
