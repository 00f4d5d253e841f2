package org.clew.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.access.ExpandedAccessStatus;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Trial.Tested;
import org.clew.candidate.patient.Patient;
import org.clew.study.Admission;
import org.clew.study.Eligibility;
import org.clew.study.StudyStatus;
import org.clew.study.TestRole;
import org.jspecify.annotations.Nullable;

/** The trials and programmes of candidates, set against one patient. */
final class Openings {

	private static final List<StudyStatus> RUNNING = List.of(StudyStatus.RECRUITING,
			StudyStatus.ENROLLING_BY_INVITATION, StudyStatus.NOT_YET_RECRUITING, StudyStatus.ACTIVE_NOT_RECRUITING);

	private static final List<ExpandedAccessStatus> OPEN_FIRST = List.of(ExpandedAccessStatus.AVAILABLE,
			ExpandedAccessStatus.UNKNOWN, ExpandedAccessStatus.TEMPORARILY_NOT_AVAILABLE,
			ExpandedAccessStatus.APPROVED_FOR_MARKETING, ExpandedAccessStatus.NO_LONGER_AVAILABLE);

	private final Core core;

	private final Patient patient;

	private final Relatives relatives;

	Openings(Core core, Patient patient) {
		this.core = core;
		this.patient = patient;
		this.relatives = new Relatives(core, patient.disease());
	}

	/** Those first that take patients, and of them those in the nearest disease. */
	List<TrialMatch> trials(Indices drugs) {
		Map<Integer, TrialMatch> matches = new LinkedHashMap<>();
		Set<Integer> family = family(drugs);
		for (int drug : family) {
			for (Trial trial : this.core.trials().ofDrug(drug)) {
				TrialMatch match = match(trial, family);
				if (match.relation() != DiseaseRelation.OTHER) {
					matches.put(trial.study(), match);
				}
			}
		}
		return matches.values()
			.stream()
			.sorted(Comparator.comparingInt((TrialMatch match) -> place(RUNNING, match.trial().status()))
				.thenComparing(TrialMatch::relation)
				.thenComparing(TrialMatch::id))
			.toList();
	}

	/** Those first that are open, then those of which no source says. */
	List<ProgrammeMatch> programmes(Indices drugs) {
		Map<String, ProgrammeMatch> matches = new LinkedHashMap<>();
		for (int drug : family(drugs)) {
			for (Programme programme : this.core.programmes().ofDrug(drug)) {
				matches.put(programme.id(),
						new ProgrammeMatch(programme, admits(programme.minimumAgeYears(), programme.maximumAgeYears()),
								this.relatives.of(programme.diseases())));
			}
		}
		return matches.values()
			.stream()
			.sorted(Comparator.comparingInt((ProgrammeMatch match) -> place(OPEN_FIRST, match.programme().status()))
				.thenComparing(ProgrammeMatch::relation)
				.thenComparing(ProgrammeMatch::id))
			.toList();
	}

	/** A drug and its forms. */
	private Set<Integer> family(Indices drugs) {
		Set<Integer> family = new LinkedHashSet<>();
		for (int i = 0; i < drugs.size(); i++) {
			family.add(drugs.get(i));
			for (Link form : this.core.forms().to(drugs.get(i))) {
				family.add(form.from());
			}
		}
		return family;
	}

	private TrialMatch match(Trial trial, Set<Integer> family) {
		List<TestRole> roles = new ArrayList<>();
		for (Tested tested : trial.tested()) {
			if (family.contains(tested.drug()) && tested.role() != null && !roles.contains(tested.role())) {
				roles.add(tested.role());
			}
		}
		return new TrialMatch(this.core.study(trial.study()).id(), trial,
				admits(trial.minimumAgeYears(), trial.maximumAgeYears()), this.relatives.of(trial.diseases()), roles);
	}

	private Admission admits(@Nullable Double minimum, @Nullable Double maximum) {
		Double age = this.patient.ageYears();
		if (age == null || (minimum == null && maximum == null)) {
			return Admission.NOT_STATED;
		}
		return Eligibility.admits(new Eligibility(null, null, minimum, maximum, List.of(), null, null), age);
	}

	private static <T> int place(List<T> order, @Nullable T value) {
		int place = order.indexOf(value);
		return (place < 0) ? order.size() : place;
	}

	/**
	 * A trial of a candidate.
	 *
	 * @param admitsAge whether it takes the patient, by age
	 * @param relation how the disease that it studies relates to the patient's
	 * @param roles what the drug is to the trial
	 */
	record TrialMatch(String id, Trial trial, Admission admitsAge, DiseaseRelation relation, List<TestRole> roles) {

		boolean open() {
			return this.trial.status() != null && StudyStatus.OPEN.contains(this.trial.status());
		}

		/**
		 * What a trial only compares with, or gives beside another, is not tried in it.
		 */
		boolean isTried() {
			return this.roles.isEmpty() || this.roles.contains(TestRole.EXPERIMENTAL)
					|| this.roles.contains(TestRole.UNKNOWN);
		}

	}

	/**
	 * A programme that offers a candidate.
	 *
	 * @param admitsAge whether it takes the patient, by age
	 * @param relation how the disease that it is for relates to the patient's
	 */
	record ProgrammeMatch(Programme programme, Admission admitsAge, DiseaseRelation relation) {

		String id() {
			return this.programme.id();
		}

		boolean mayBeOpen() {
			return this.programme.status() == ExpandedAccessStatus.AVAILABLE
					|| this.programme.status() == ExpandedAccessStatus.UNKNOWN;
		}

	}

}
