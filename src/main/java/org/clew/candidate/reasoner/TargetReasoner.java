package org.clew.candidate.reasoner;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.clew.alteration.Agreement;
import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.answer.TargetWay;
import org.clew.candidate.answer.TargetWay.DirectionMatch;
import org.clew.candidate.answer.TargetWay.Step;
import org.clew.candidate.core.Biology.Confidence;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.patient.Patient.FoundAlteration;
import org.clew.disease.ImplicationRole;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.jspecify.annotations.Nullable;

/**
 * It acts, in the right direction, on what the patient's alteration changes or on what
 * the disease implicates, or it exploits what was lost.
 */
final class TargetReasoner {

	private static final Set<ActionType> REPLACING = EnumSet.of(ActionType.EXOGENOUS_GENE,
			ActionType.EXOGENOUS_PROTEIN);

	private static final Set<ImplicationRole> DRIVING = EnumSet.of(ImplicationRole.CAUSAL_GENE,
			ImplicationRole.ONCOGENIC_DRIVER);

	private static final Set<ImplicationRole> MARKING = EnumSet.of(ImplicationRole.SURFACE_ANTIGEN,
			ImplicationRole.THERAPEUTIC_TARGET);

	private static final Set<Confidence> DOUBTFUL = EnumSet.of(Confidence.LIMITED, Confidence.DISPUTED,
			Confidence.REFUTED);

	private static final Set<Variant.GeneStatus.Status> UNTOLD = EnumSet.of(Variant.GeneStatus.Status.ALTERED,
			Variant.GeneStatus.Status.MUTATED, Variant.GeneStatus.Status.ONCOGENIC);

	private static final Set<String> REPAIR = Set.of("PARP1", "PARP2", "ATR", "POLQ", "WEE1", "WRN");

	private final Question question;

	private final Core core;

	private final Rows rows;

	private TargetReasoner(Question question, Rows rows) {
		this.question = question;
		this.core = question.core();
		this.rows = rows;
	}

	static void find(Question question, Rows rows) {
		TargetReasoner reasoner = new TargetReasoner(question, rows);
		question.patient().alterations().forEach(reasoner::ofAlteration);
		question.patient().targets().forEach(reasoner::ofTarget);
		for (int disease : question.lineage().broader()) {
			if (question.lineage().isHere(disease)) {
				reasoner.ofDisease(disease);
			}
		}
	}

	private void ofAlteration(FoundAlteration found) {
		if (found.variant() instanceof Variant.Expression expression && !expression.isPositive()) {
			return;
		}
		FunctionalEffect effect = found.knownEffect();
		Fit fit = new Fit(DiseaseRelation.NONE, null, Agreement.SAME, Holding.HOLDS);
		for (String symbol : found.variant().symbols()) {
			TargetNode target = this.core.findSymbol(symbol);
			if (target != null) {
				Goal goal = new Goal(target.index(), effect, found.variant(), null, fit, Band.SHARED_TARGET);
				reach(goal);
				if (effect == FunctionalEffect.LOSS_OF_FUNCTION) {
					exploit(goal);
				}
				if (effect == FunctionalEffect.UNKNOWN && isUntold(found.variant())) {
					guess(found.variant(), target.index());
				}
			}
		}
	}

	/**
	 * Whether nobody said what became of a gene: that it is changed, joined to another,
	 * or there in more copies. What a change of residues does is not guessed.
	 */
	private static boolean isUntold(Variant variant) {
		return switch (variant) {
			case Variant.GeneStatus gene -> UNTOLD.contains(gene.status());
			case Variant.CopyNumber copies -> copies.change() == Variant.CopyNumber.Change.AMPLIFICATION
					|| copies.change() == Variant.CopyNumber.Change.GAIN;
			case Variant.Fusion fusion -> true;
			default -> false;
		};
	}

	/** What would fit if the change did what changes of its gene are known to do. */
	private void guess(Variant variant, int target) {
		FunctionalEffect likely = variant.isOfSuppressor() ? FunctionalEffect.LOSS_OF_FUNCTION
				: FunctionalEffect.GAIN_OF_FUNCTION;
		Fit fit = new Fit(DiseaseRelation.NONE, null, Agreement.WIDER, Holding.HOLDS);
		Goal goal = new Goal(target, likely, variant, null, fit, Band.SHARED_TARGET);
		reach(goal);
		if (likely == FunctionalEffect.LOSS_OF_FUNCTION) {
			exploit(goal);
		}
	}

	/** Who names a gene and no change asks for what acts on it, whichever way. */
	private void ofTarget(TargetNode target) {
		if (!this.question.altered().get(target.index())) {
			Fit fit = new Fit(DiseaseRelation.NONE, null, Agreement.WIDER, Holding.HOLDS);
			reach(new Goal(target.index(), null, null, null, fit, Band.SHARED_TARGET));
		}
	}

	private void ofDisease(int disease) {
		for (Implication implication : this.core.implications().ofDisease(disease)) {
			if (isReason(implication) && !isToldOtherwise(implication)) {
				Fit fit = this.question.fit(implication.diseases(), implication.profile(), null);
				if (fit != null && (fit.agreement() == null || fit.agreement() == Agreement.NOT_KNOWN)) {
					ofImplication(implication, isOneOfSeveral(implication)
							? new Fit(fit.relation(), fit.disease(), Agreement.NOT_KNOWN, Holding.IF_FOUND) : fit);
				}
			}
		}
	}

	/** What is known of the patient's own change counts, and not what others do. */
	private boolean isToldOtherwise(Implication implication) {
		String symbol = this.core.target(implication.target()).symbol();
		return !MARKING.contains(implication.role()) && this.question.patient()
			.alterations()
			.stream()
			.filter((found) -> symbol != null && found.variant().symbols().contains(symbol))
			.anyMatch((found) -> found.knownEffect() != implication.effect()
					&& (found.knownEffect() != FunctionalEffect.UNKNOWN || !found.variant().classes().isEmpty()));
	}

	/**
	 * Of several drivers of a disease each tumour has one, and it must be found first.
	 */
	private boolean isOneOfSeveral(Implication implication) {
		if (implication.role() != ImplicationRole.ONCOGENIC_DRIVER
				|| this.question.altered().get(implication.target())) {
			return false;
		}
		for (Implication other : this.core.implications().ofDisease(this.core.same(implication.disease()))) {
			if (other.role() == ImplicationRole.ONCOGENIC_DRIVER && other.target() != implication.target()) {
				return true;
			}
		}
		return false;
	}

	/** What only some tumours of a disease have must be found first. */
	private void ofImplication(Implication implication, Fit fit) {
		FunctionalEffect effect = MARKING.contains(implication.role()) ? FunctionalEffect.EXPRESSED
				: implication.effect();
		Band band = (fit.agreement() == null) ? Band.DISEASE_TARGET : Band.SHARED_TARGET;
		Goal goal = new Goal(implication.target(), effect, null, implication, fit, band);
		reach(goal);
		if (effect == FunctionalEffect.LOSS_OF_FUNCTION) {
			exploit(goal);
		}
	}

	/**
	 * Only what causes or drives a disease, or marks its cells, makes a drug a candidate.
	 * What is inherited says nothing of a tumour.
	 */
	private boolean isReason(Implication implication) {
		if (implication.confidence() != null && DOUBTFUL.contains(implication.confidence())) {
			return false;
		}
		if (MARKING.contains(implication.role())) {
			return !this.question.isDenied(implication.target());
		}
		if (!DRIVING.contains(implication.role())
				|| (implication.role() == ImplicationRole.CAUSAL_GENE && this.question.lineage().isTumour())) {
			return false;
		}
		return this.question.genes().isOpen(implication.target());
	}

	/** The target itself, the groups that it belongs to, and its members. */
	private void reach(Goal goal) {
		hit(goal, null, goal.target(), Step.SAME);
		for (Link group : this.core.members().to(goal.target())) {
			hit(goal, null, group.from(), Step.GROUP);
		}
		for (Link member : this.core.members().from(goal.target())) {
			hit(goal, null, member.to(), Step.MEMBER);
		}
	}

	private void hit(Goal goal, @Nullable LossStrategy strategy, int to, Step step) {
		List<Mechanism> mechanisms = this.core.mechanisms().ofTarget(to);
		for (int i = 0; i < mechanisms.size(); i++) {
			Mechanism mechanism = mechanisms.get(i);
			boolean fits = (strategy != null) ? mechanism.direction() == ActionDirection.INHIBITORY
					: (goal.effect() == null) || fits(mechanism, goal.effect());
			if (fits && !isMadeForOther(mechanism, goal)) {
				TargetWay way = new TargetWay(goal.variant(), goal.implication(), goal.target(), strategy, to, step,
						match(goal));
				this.rows.add(mechanism.drugs(), false, new Found(mechanism, Basis.MECHANISM, Stance.SUPPORTS,
						EvidenceKind.MECHANISM, goal.fit(), way, goal.band()));
			}
		}
	}

	/**
	 * A drug that is licensed for other residues of the gene and for nothing else of it,
	 * such as an inhibitor of KRAS G12C, is made for these.
	 */
	private boolean isMadeForOther(Mechanism mechanism, Goal goal) {
		boolean other = false;
		for (Label label : this.core.labels().ofDrug(Rows.parent(this.core, mechanism.drug()))) {
			ProfileNode needed = label.profile();
			if (goal.variant() != null && needed != null && needed.targets().contains(goal.target())) {
				if (!isOfResidues(needed) || this.question.agreement(needed, label.biomarkers()) != Agreement.OTHER) {
					return false;
				}
				other = true;
			}
		}
		return other;
	}

	private static boolean isOfResidues(ProfileNode profile) {
		return profile.profile()
			.variants()
			.allMatch((variant) -> variant instanceof Variant.ProteinChange || variant instanceof Variant.ExonChange);
	}

	private static DirectionMatch match(Goal goal) {
		boolean known = goal.effect() != null && goal.fit().agreement() != Agreement.WIDER;
		return known ? DirectionMatch.COMPATIBLE : DirectionMatch.UNKNOWN;
	}

	private void exploit(Goal goal) {
		for (LossStrategy strategy : this.core.lossStrategies().ofTarget(goal.target())) {
			if (killsWhoLacks(strategy)) {
				continue;
			}
			if (strategy.only().isEmpty()) {
				hit(goal, strategy, strategy.drugged(), Step.SAME);
				continue;
			}
			List<Mechanism> mechanisms = this.core.mechanisms().ofTarget(strategy.drugged());
			for (int i = 0; i < strategy.only().size(); i++) {
				exploit(goal, strategy, strategy.only().get(i), mechanisms);
			}
		}
	}

	/**
	 * Who was born with a loss has it in every cell. What kills cells that lack a repair,
	 * such as an inhibitor of PARP1, would kill all of them: Fanconi anemia.
	 */
	private boolean killsWhoLacks(LossStrategy strategy) {
		String drugged = this.core.target(strategy.drugged()).symbol();
		return this.question.lineage().isGiven() && !this.question.lineage().isTumour() && drugged != null
				&& REPAIR.contains(drugged);
	}

	private void exploit(Goal goal, LossStrategy strategy, int drug, List<Mechanism> mechanisms) {
		TargetWay way = new TargetWay(goal.variant(), goal.implication(), goal.target(), strategy, strategy.drugged(),
				Step.SAME, match(goal));
		for (Mechanism mechanism : mechanisms) {
			if (Rows.parent(this.core, mechanism.drug()) == Rows.parent(this.core, drug)) {
				this.rows.add(mechanism.drugs(), false, new Found(mechanism, Basis.MECHANISM, Stance.SUPPORTS,
						EvidenceKind.MECHANISM, goal.fit(), way, goal.band()));
			}
		}
	}

	/**
	 * Gain of function calls for inhibition, loss for activation or replacement; what is
	 * expressed can be bound. A change whose effect is unknown, or that poisons the
	 * complex it is part of, calls for neither.
	 */
	private static boolean fits(Mechanism mechanism, FunctionalEffect effect) {
		return switch (effect) {
			case GAIN_OF_FUNCTION -> mechanism.direction() == ActionDirection.INHIBITORY;
			case LOSS_OF_FUNCTION ->
				mechanism.direction() == ActionDirection.ACTIVATING || REPLACING.contains(mechanism.action());
			case EXPRESSED -> mechanism.direction() != ActionDirection.ACTIVATING;
			case DOMINANT_NEGATIVE, UNKNOWN -> false;
		};
	}

	/**
	 * A target to reach.
	 *
	 * @param effect what is wrong with it; null if nobody said
	 * @param variant the patient's alteration, if that leads to it
	 * @param implication the disease's, if that does
	 */
	private record Goal(int target, @Nullable FunctionalEffect effect, @Nullable Variant variant,
			@Nullable Implication implication, Fit fit, Band band) {
	}

}
