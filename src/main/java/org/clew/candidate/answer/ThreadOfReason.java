package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;

import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Stated;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Use;
import org.clew.candidate.patient.Patient;
import org.clew.thread.Hop;
import org.clew.thread.Hop.HopDirection;
import org.clew.thread.Thread;
import org.jspecify.annotations.Nullable;

/**
 * Draws the thread of a reason: from the patient over the disease or the altered gene to
 * what is stated, and on to the drug.
 */
final class ThreadOfReason {

	private final Reason reason;

	private final Core core;

	private final List<Hop> hops = new ArrayList<>();

	ThreadOfReason(Reason reason) {
		this.reason = reason;
		this.core = reason.core();
	}

	Thread thread() {
		Stated stated = this.reason.fact().stated();
		switch (this.reason.fact()) {
			case Label label -> over(label.id(), "IN_DISEASE", "OF_DRUG", stated);
			case Evidence evidence -> over(evidence.id(), "IN_DISEASE", "OF_DRUG", stated);
			case Use use -> over(use.id(), "IN_DISEASE", "OF_DRUG", stated);
			case Trial trial -> over(this.core.study(trial.study()).id(), "STUDIES", "TESTS", stated);
			case Programme programme -> over(programme.id(), "IN_DISEASE", "OFFERS", stated);
			case Mechanism mechanism -> mechanism(mechanism);
			case Contraindication contraindication -> {
				toDisease(contraindication.disease());
				back(this.core.disease(contraindication.disease()).id(), "CONTRAINDICATED_IN",
						this.core.drug(contraindication.drug()).id(), stated);
			}
			case Withdrawal withdrawal ->
				on(this.core.drug(withdrawal.drug()).id(), "WITHDRAWN_AS", withdrawal.id(), stated);
			case Licence licence -> on(this.core.drug(licence.drug()).id(), "LICENSED_AS", licence.id(), stated);
			default -> throw new IllegalStateException("No reason rests on " + this.reason.fact());
		}
		return new Thread(this.hops);
	}

	private void over(String record, String inDisease, String ofDrug, Stated stated) {
		Integer disease = this.reason.fit().disease();
		if (disease != null && this.reason.relation() != DiseaseRelation.OTHER
				&& this.reason.relation() != DiseaseRelation.NONE) {
			toDisease(disease);
			back(this.core.disease(disease).id(), inDisease, record, stated);
		}
		else {
			String target = alteredTarget();
			asked("HAS_TARGET", target);
			back(target, "OF_TARGET", record, stated);
		}
		toDrug(record, ofDrug, stated);
	}

	/** Of the genes that it needs, one that was found altered or named. */
	private String alteredTarget() {
		Indices targets = this.reason.fact().targets();
		Patient patient = this.reason.patient();
		for (int i = 0; i < targets.size(); i++) {
			String symbol = this.core.target(targets.get(i)).symbol();
			if (symbol != null
					&& patient.genotype().present().stream().anyMatch((one) -> one.symbols().contains(symbol))) {
				return this.core.target(targets.get(i)).id();
			}
		}
		return targets.isEmpty() ? Patient.ID : this.core.target(targets.get(0)).id();
	}

	private void mechanism(Mechanism mechanism) {
		TargetWay way = this.reason.way();
		if (way == null) {
			return;
		}
		String target = this.core.target(way.from()).id();
		Implication implication = way.implication();
		if (implication != null) {
			toDisease(implication.disease());
			on(this.core.disease(implication.disease()).id(), "IMPLICATES", target, implication.stated());
		}
		else {
			asked("HAS_TARGET", target);
		}
		toHit(way, target);
		back(this.core.target(way.to()).id(), "ACTS_ON", this.core.drug(mechanism.drug()).id(), mechanism.stated());
		form(mechanism.drug());
	}

	private void toHit(TargetWay way, String target) {
		LossStrategy strategy = way.strategy();
		if (strategy != null) {
			back(target, "EXPLOITS_LOSS", this.core.target(strategy.drugged()).id(), strategy.stated());
		}
		switch (way.step()) {
			case GROUP -> back(target, "HAS_MEMBER", this.core.target(way.to()).id(),
					stated(this.core.members().to(way.from()), way.to(), true));
			case MEMBER -> on(target, "HAS_MEMBER", this.core.target(way.to()).id(),
					stated(this.core.members().from(way.from()), way.to(), false));
			case SAME -> {
				// The drug acts on this very target.
			}
		}
	}

	private static Stated stated(List<Link> links, int end, boolean from) {
		return links.stream()
			.filter((link) -> (from ? link.from() : link.to()) == end)
			.findFirst()
			.map(Link::stated)
			.orElse(Stated.NOWHERE);
	}

	private void toDrug(String record, String relation, Stated stated) {
		Fact fact = this.reason.fact();
		Integer form = this.reason.form();
		int named = (form != null) ? form : this.reason.drugs().get(0);
		if (fact.drugs().contains(named)) {
			on(record, relation, this.core.drug(named).id(), stated);
			form(named);
		}
	}

	private void form(int drug) {
		for (Link link : this.core.forms().from(drug)) {
			if (this.reason.drugs().contains(link.to())) {
				on(this.core.drug(drug).id(), "FORM_OF", this.core.drug(link.to()).id(), link.stated());
			}
		}
	}

	private void toDisease(int disease) {
		@Nullable Integer own = (this.reason.patient().disease() != null) ? this.reason.patient().disease().index() : null;
		if (own == null || this.core.same(own) == this.core.same(disease)) {
			asked("HAS_DISEASE", this.core.disease(disease).id());
			return;
		}
		asked("HAS_DISEASE", this.core.disease(own).id());
		new Ascent(this.core, own, disease).hops().forEach(this.hops::add);
	}

	private void asked(String relation, String to) {
		this.hops.add(Hop.asked(Patient.ID, relation, to));
	}

	private void on(String from, String relation, String to, Stated stated) {
		this.hops.add(new Hop(from, relation, HopDirection.FORWARD, to, stated.by()));
	}

	private void back(String from, String relation, String to, Stated stated) {
		this.hops.add(new Hop(from, relation, HopDirection.BACKWARD, to, stated.by()));
	}

}
