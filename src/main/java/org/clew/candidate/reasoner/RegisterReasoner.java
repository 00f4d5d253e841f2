package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Trial.Tested;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.clew.study.TestRole;

/** A registered trial tests it in this disease, or a programme offers it. */
final class RegisterReasoner {

	private final Question question;

	private final Core core;

	private final Rows rows;

	private RegisterReasoner(Question question, Rows rows) {
		this.question = question;
		this.core = question.core();
		this.rows = rows;
	}

	static void find(Question question, Rows rows) {
		RegisterReasoner reasoner = new RegisterReasoner(question, rows);
		Lineage lineage = question.lineage();
		for (int disease : lineage.narrower()) {
			reasoner.of(disease);
		}
		for (int disease : lineage.broader()) {
			if (lineage.steps(disease) > 0 && lineage.isHere(disease)) {
				reasoner.of(disease);
			}
		}
	}

	private void of(int disease) {
		List<Trial> trials = this.core.trials().ofDisease(disease);
		for (int i = 0; i < trials.size(); i++) {
			if (isFirst(trials.get(i).diseases(), disease)) {
				add(trials.get(i));
			}
		}
		List<Programme> programmes = this.core.programmes().ofDisease(disease);
		for (int i = 0; i < programmes.size(); i++) {
			if (isFirst(programmes.get(i).diseases(), disease)) {
				add(programmes.get(i));
			}
		}
	}

	private boolean isFirst(Indices diseases, int disease) {
		return this.core.same(diseases.get(this.question.lineage().nearest(diseases))) == disease;
	}

	/**
	 * A trial that was stopped for harm or for want of effect speaks against its drugs.
	 */
	private void add(Trial trial) {
		Fit fit = this.question.fit(trial.diseases(), null, null);
		if (fit == null) {
			return;
		}
		boolean opposes = trial.stopReason() != null && trial.stopReason().opposes();
		Found found = new Found(trial, Basis.CLINICAL_TRIAL, opposes ? Stance.OPPOSES : Stance.SUPPORTS,
				EvidenceKind.REGISTERED_TRIAL, fit, null, Band.REPORTED);
		for (Tested tested : trial.tested()) {
			if (tested.role() == null || tested.role() == TestRole.EXPERIMENTAL) {
				this.rows.add(Indices.of(tested.drug()), false, found);
			}
		}
	}

	private void add(Programme programme) {
		Fit fit = this.question.fit(programme.diseases(), null, null);
		if (fit != null) {
			this.rows.add(programme.drugs(), false, new Found(programme, Basis.CLINICAL_TRIAL, Stance.SUPPORTS,
					EvidenceKind.PROGRAMME, fit, null, Band.REPORTED));
		}
	}

}
