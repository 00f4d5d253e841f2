package org.clew.candidate.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.alteration.MolecularProfile;
import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core.Parts;
import org.clew.candidate.core.Facts.CoreSizes;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.SourceDate;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Node.StudyNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.disease.DiseaseGrouping;
import org.clew.drug.Drug;
import org.clew.graph.Provenance;
import org.clew.study.StudyDesign;
import org.clew.target.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a core: a first one, or the next one after some facts changed. What did not
 * change is shared with the core before. One thread uses it, once.
 */
public final class CoreBuilder {

	private final Parts before;

	private final Nodes.Changes<DiseaseNode> diseases;

	private final Nodes.Changes<TargetNode> targets;

	private final Nodes.Changes<DrugNode> drugs;

	private final Nodes.Changes<StudyNode> studies;

	private final Nodes.Changes<ProfileNode> profiles;

	private final LinkChanges subclassOf = new LinkChanges();

	private final LinkChanges members = new LinkChanges();

	private final LinkChanges forms = new LinkChanges();

	private final LinkChanges drugParts = new LinkChanges();

	private final Map<Class<?>, FactChanges> facts = new HashMap<>();

	private final Map<String, SourceDate> sourceDates = new LinkedHashMap<>();

	private final Map<Stated, Stated> stated = new HashMap<>();

	private Map<String, TargetNode> symbols;

	private SameDiseases same;

	public CoreBuilder() {
		this(Core.EMPTY);
	}

	public CoreBuilder(Core before) {
		this.before = before.parts();
		this.diseases = new Nodes.Changes<>(this.before.diseases);
		this.targets = new Nodes.Changes<>(this.before.targets);
		this.drugs = new Nodes.Changes<>(this.before.drugs);
		this.studies = new Nodes.Changes<>(this.before.studies);
		this.profiles = new Nodes.Changes<>(this.before.profiles);
		this.symbols = this.before.bySymbol;
		this.same = this.before.same;
		this.before.sourceDates.forEach(this::sourceDate);
	}

	/**
	 * Puts a disease; one with this identifier keeps its index.
	 * @return the disease
	 */
	public DiseaseNode disease(String id, String name, @Nullable DiseaseGrouping groupedBy) {
		return this.diseases.put(id, (index) -> new DiseaseNode(index, id, name, groupedBy));
	}

	public TargetNode target(String id, String name, @Nullable String symbol, @Nullable TargetType type) {
		TargetNode target = this.targets.put(id, (index) -> new TargetNode(index, id, name, symbol, type));
		if (symbol != null) {
			if (this.symbols == this.before.bySymbol) {
				this.symbols = new HashMap<>(this.symbols);
			}
			this.symbols.put(symbol, target);
		}
		return target;
	}

	public DrugNode drug(Drug drug, boolean nameOnly) {
		return this.drugs.put(drug.id(), (index) -> new DrugNode(index, drug, nameOnly));
	}

	public StudyNode study(String id, String name, StudyDesign design, @Nullable Integer year, boolean retracted) {
		return this.studies.put(id, (index) -> new StudyNode(index, id, name, design, year, retracted));
	}

	/**
	 * Puts a molecular profile; equal profiles share one node.
	 * @return the node
	 */
	public ProfileNode profile(MolecularProfile profile) {
		String id = profile.toString();
		ProfileNode known = this.profiles.find(id);
		return (known != null) ? known
				: this.profiles.put(id, (index) -> profile(index, profile));
	}

	private ProfileNode profile(int index, MolecularProfile profile) {
		List<String> symbols = profile.symbols();
		Indices targets = Indices
			.of(symbols.stream().map(this.symbols::get).filter(Objects::nonNull).map(TargetNode::index).toList());
		boolean complete = targets.size() == symbols.size()
				&& profile.variants().noneMatch((variant) -> variant.symbols().isEmpty());
		return new ProfileNode(index, profile, targets, complete);
	}

	public @Nullable DiseaseNode findDisease(String id) {
		return this.diseases.find(id);
	}

	public @Nullable TargetNode findTarget(String id) {
		return this.targets.find(id);
	}

	public @Nullable DrugNode findDrug(String id) {
		return this.drugs.find(id);
	}

	public @Nullable StudyNode findStudy(String id) {
		return this.studies.find(id);
	}

	/**
	 * Shares one instance among all facts that the same sources state.
	 * @return who states it
	 */
	public Stated stated(List<Provenance> by) {
		Stated one = new Stated(by);
		Stated known = this.stated.putIfAbsent(one, one);
		return (known != null) ? known : one;
	}


	/**
	 * Says that two records mean one disease. It must come before facts of either are
	 * added, and in a first core only: what was filed stays where it is.
	 */
	public void same(int one, int other) {
		this.same = this.same.joined(one, other);
	}

	public void subclass(int child, int parent, Stated stated) {
		this.subclassOf.added.add(new Link(this.same.of(child), this.same.of(parent), stated));
	}

	public void member(int whole, int member, Stated stated) {
		this.members.added.add(new Link(whole, member, stated));
	}

	public void form(int form, int parent, Stated stated) {
		this.forms.added.add(new Link(form, parent, stated));
	}

	public void part(int combination, int part, Stated stated) {
		this.drugParts.added.add(new Link(combination, part, stated));
	}

	public void sourceDate(SourceDate date) {
		this.sourceDates.put(date.source(), date);
	}

	public void add(Fact fact) {
		changes(fact).added.add(fact);
	}

	/**
	 * Takes a fact out.
	 * @param fact the very instance that the core before holds
	 */
	public void remove(Fact fact) {
		changes(fact).removed.add(fact);
	}

	private FactChanges changes(Fact fact) {
		return this.facts.computeIfAbsent(fact.getClass(), (type) -> new FactChanges());
	}

	public Core build() {
		Parts next = new Parts();
		next.diseases = this.diseases.build();
		next.targets = this.targets.build();
		next.drugs = this.drugs.build();
		next.studies = this.studies.build();
		next.profiles = this.profiles.build();
		next.bySymbol = this.symbols;
		next.same = this.same;
		next.sourceDates = List.copyOf(this.sourceDates.values());
		links(next);
		facts(next);
		return new Core(next);
	}

	private void links(Parts next) {
		next.subclassOf = this.subclassOf.on(this.before.subclassOf, this.diseases.size());
		next.members = this.members.on(this.before.members, this.targets.size());
		next.forms = this.forms.on(this.before.forms, this.drugs.size());
		next.drugParts = this.drugParts.on(this.before.drugParts, this.drugs.size());
	}

	private void facts(Parts next) {
		next.mechanisms = facts(Mechanism.class, this.before.mechanisms);
		next.implications = facts(Implication.class, this.before.implications);
		next.exclusions = facts(Exclusion.class, this.before.exclusions);
		next.lossStrategies = facts(LossStrategy.class, this.before.lossStrategies);
		next.licences = facts(Licence.class, this.before.licences);
		next.labels = facts(Label.class, this.before.labels);
		next.tissueAgnostic = tissueAgnostic();
		next.contraindications = facts(Contraindication.class, this.before.contraindications);
		next.withdrawals = facts(Withdrawal.class, this.before.withdrawals);
		next.evidence = facts(Evidence.class, this.before.evidence);
		next.uses = facts(Use.class, this.before.uses);
		next.trials = facts(Trial.class, this.before.trials);
		next.programmes = facts(Programme.class, this.before.programmes);
	}

	private <F extends Fact> Facts<F> facts(Class<F> type, Facts<F> facts) {
		FactChanges changes = this.facts.get(type);
		return (changes == null) ? facts
				: facts.exchanged(
						new CoreSizes(this.drugs.size(), this.diseases.size(), this.targets.size(), this.studies.size(),
								this.same),
						changes.removed.stream().map(type::cast).toList(),
						changes.added.stream().map(type::cast).toList());
	}

	private List<Label> tissueAgnostic() {
		FactChanges changes = this.facts.get(Label.class);
		if (changes == null) {
			return this.before.tissueAgnostic;
		}
		Set<Fact> removed = Collections.newSetFromMap(new IdentityHashMap<>());
		removed.addAll(changes.removed);
		return Stream
			.concat(this.before.tissueAgnostic.stream().filter((label) -> !removed.contains(label)),
					changes.added.stream().map(Label.class::cast).filter((label) -> label.disease() == null))
			.toList();
	}

	/** What is added to facts of one kind, and what is removed from them. */
	private static final class FactChanges {

		private final List<Fact> added = new ArrayList<>();

		private final List<Fact> removed = new ArrayList<>();

	}

	/** What is added to links of one kind. */
	private static final class LinkChanges {

		private final List<Link> added = new ArrayList<>();

		private Links on(Links before, int size) {
			return before.exchanged(size, List.of(), this.added);
		}

	}

}
