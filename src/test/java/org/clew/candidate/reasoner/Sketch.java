package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clew.alteration.Alterations;
import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.GeneNames;
import org.clew.alteration.MolecularProfile;
import org.clew.candidate.core.Biology.Confidence;
import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Stated;
import org.clew.disease.DiseaseGrouping;
import org.clew.disease.ImplicationRole;
import org.clew.drug.Drug;
import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.graph.Provenance;
import org.clew.study.StudyDesign;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.clew.target.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * A small graph, written down by names. What is named comes into being.
 */
public final class Sketch {

	private static final GeneNames GENES = (text) -> Optional.of(text)
		.filter((name) -> name.matches("[A-Z][A-Z0-9]+(-[0-9][A-Z]?)?"));

	private final CoreBuilder builder = new CoreBuilder();

	private final List<Fact> facts = new ArrayList<>();

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	public int disease(String name) {
		return Optional.ofNullable(this.builder.findDisease(name))
			.orElseGet(() -> this.builder.disease(name, name, null))
			.index();
	}

	/** A group that is no disease. */
	public Sketch group(String name) {
		this.builder.disease(name, name, DiseaseGrouping.PRESENTATION);
		return this;
	}

	/** A chain: the first is a kind of the second, and so on. */
	public Sketch kinds(String... names) {
		for (int i = 1; i < names.length; i++) {
			this.builder.subclass(disease(names[i - 1]), disease(names[i]), Stated.NOWHERE);
		}
		return this;
	}

	public Sketch same(String one, String other) {
		this.builder.same(disease(one), disease(other));
		return this;
	}

	public int target(String symbol) {
		return Optional.ofNullable(this.builder.findTarget(symbol))
			.orElseGet(() -> this.builder.target(symbol, symbol, symbol, TargetType.SINGLE_PROTEIN))
			.index();
	}

	public int drug(String name) {
		return Optional.ofNullable(this.builder.findDrug(name))
			.orElseGet(() -> this.builder
				.drug(new Drug(name, name, null, List.of(), List.of(), false, null, null, null, null, null), false))
			.index();
	}

	public int study(String id, StudyDesign design) {
		return this.builder.study(id, id, design, null, false).index();
	}

	Indices drugs(String plusSeparated) {
		return Indices.of(Stream.of(plusSeparated.split(" \\+ ")).map(this::drug).toList());
	}

	public Sketch form(String form, String parent) {
		this.builder.form(drug(form), drug(parent), Stated.NOWHERE);
		return this;
	}

	public Sketch part(String combination, String part) {
		this.builder.part(drug(combination), drug(part), Stated.NOWHERE);
		return this;
	}

	public Sketch member(String whole, String member) {
		this.builder.member(target(whole), target(member), Stated.NOWHERE);
		return this;
	}

	@Nullable ProfileNode profile(@Nullable String text) {
		if (text == null) {
			return null;
		}
		MolecularProfile profile = read(text);
		profile.symbols().forEach(this::target);
		return this.builder.profile(profile);
	}

	static MolecularProfile read(String text) {
		return Alterations.profile(text, List.of(), GENES).profile().orElseThrow();
	}

	static MolecularProfile finding(String text) {
		return Alterations.read(text, null, GENES).profile().orElseThrow();
	}

	String next(String kind) {
		return kind + "-" + this.numbers.merge(kind, 1, Integer::sum);
	}

	Sketch fact(Fact fact) {
		this.facts.add(fact);
		return this;
	}

	public Sketch inhibits(String drug, String... symbols) {
		for (String symbol : symbols) {
			acts(drug, symbol, ActionType.INHIBITOR, ActionDirection.INHIBITORY);
		}
		return this;
	}

	public Sketch acts(String drug, String symbol, ActionType action, ActionDirection direction) {
		return fact(new Mechanism(drug(drug), target(symbol), action, direction, Stated.NOWHERE));
	}

	public Sketch implicates(String disease, String symbol, ImplicationRole role, FunctionalEffect effect) {
		return implicates(disease, symbol, role, effect, null, null);
	}

	public Sketch implicates(String disease, String symbol, ImplicationRole role, FunctionalEffect effect,
			@Nullable String profile, @Nullable Confidence confidence) {
		return fact(new Implication(disease(disease), target(symbol), role, effect, profile(profile), confidence,
				Stated.NOWHERE));
	}

	public Sketch excludes(String one, String other) {
		return fact(new Exclusion(target(one), target(other), null, Stated.NOWHERE));
	}

	public Sketch exploitsLoss(String lost, String drugged) {
		return fact(new LossStrategy(target(lost), target(drugged), Indices.NONE, Stated.NOWHERE));
	}

	public Sketch licence(String drug, String jurisdiction, Licence.Status status) {
		return fact(new Licence(next("licence"), drug(drug), jurisdiction, status, null, null, null, null, List.of(),
				Stated.NOWHERE));
	}

	public Sketch contraindicated(String drug, String disease) {
		return fact(new Contraindication(drug(drug), disease(disease), Stated.NOWHERE));
	}

	/** A person read it out of the label. */
	public Sketch excludedByLabel(String drug, String disease) {
		return fact(new Contraindication(drug(drug), disease(disease),
				new Stated(List.of(new Provenance("clew:source/clew-labels/2026-11-30", null, List.of(), null,
						KnowledgeLevel.KNOWLEDGE_ASSERTION, AgentType.MANUAL_AGENT, null)))));
	}

	public Sketch withdrawn(String drug, boolean forHarm) {
		return fact(new Withdrawal(next("withdrawal"), drug(drug), "US", null, null, forHarm, Stated.NOWHERE));
	}

	public LabelSketch label(String drugs) {
		return new LabelSketch(this, drugs);
	}

	public EvidenceSketch evidence(String id, String drugs) {
		return new EvidenceSketch(this, id, drugs);
	}

	public UseSketch use(String drugs) {
		return new UseSketch(this, drugs);
	}

	CoreBuilder builder() {
		return this.builder;
	}

	public Core core() {
		this.facts.forEach(this.builder::add);
		this.facts.clear();
		return this.builder.build();
	}

	/**
	 * A patient with a disease and with what was found, or not found, as one types it.
	 * @return the patient, to be told more of and asked about
	 */
	public PatientSketch patient(@Nullable String disease, String... findings) {
		if (disease != null) {
			disease(disease);
		}
		return new PatientSketch(core(), disease, findings);
	}

}
