package org.clew.candidate.core;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.alteration.MolecularProfile;
import org.clew.candidate.core.Facts.CoreSizes;
import org.clew.candidate.core.Licensing.SourceDate;
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

	private final Changes<Link> subclassOf = new Changes<>();

	private final Changes<Link> members = new Changes<>();

	private final Changes<Link> forms = new Changes<>();

	private final Changes<Link> drugParts = new Changes<>();

	private final Map<Class<?>, Changes<Fact>> facts = new HashMap<>();

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

	/** Puts a disease; one with this identifier keeps its index. */
	public DiseaseNode disease(String id, String name, @Nullable DiseaseGrouping groupedBy) {
		return this.diseases.put(id, (index) -> new DiseaseNode(index, id, name, groupedBy));
	}

	@SuppressWarnings("ReferenceEquality") // whether the map is still that of before
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

	/** Puts a molecular profile; equal profiles share one node. */
	public ProfileNode profile(MolecularProfile profile) {
		String id = profile.toString();
		ProfileNode known = this.profiles.find(id);
		return (known != null) ? known : this.profiles.put(id, (index) -> profile(index, id, profile));
	}

	private ProfileNode profile(int index, String name, MolecularProfile profile) {
		List<String> symbols = profile.symbols();
		Indices targets = Indices
			.of(symbols.stream().map(this.symbols::get).filter(Objects::nonNull).map(TargetNode::index).toList());
		boolean complete = targets.size() == symbols.size()
				&& profile.variants().noneMatch((variant) -> variant.symbols().isEmpty());
		return new ProfileNode(index, name, profile, targets, complete);
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
		this.subclassOf.added().add(new Link(this.same.of(child), this.same.of(parent), stated));
	}

	public void member(int whole, int member, Stated stated) {
		this.members.added().add(new Link(whole, member, stated));
	}

	public void form(int form, int parent, Stated stated) {
		this.forms.added().add(new Link(form, parent, stated));
	}

	public void part(int combination, int part, Stated stated) {
		this.drugParts.added().add(new Link(combination, part, stated));
	}

	public void sourceDate(SourceDate date) {
		this.sourceDates.put(date.source(), date);
	}

	public void add(Fact fact) {
		changes(fact).added().add(fact);
	}

	/**
	 * Takes a fact out.
	 * @param fact the very instance that the core before holds
	 */
	public void remove(Fact fact) {
		changes(fact).removed().add(fact);
	}

	private Changes<Fact> changes(Fact fact) {
		return this.facts.computeIfAbsent(fact.getClass(), (type) -> new Changes<>());
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
		new Filing(this.before, this.facts, new CoreSizes(this.drugs.size(), this.diseases.size(), this.targets.size(),
				this.studies.size(), this.same))
			.into(next);
		return new Core(next);
	}

	private void links(Parts next) {
		next.subclassOf = exchanged(this.before.subclassOf, this.diseases.size(), this.subclassOf);
		next.members = exchanged(this.before.members, this.targets.size(), this.members);
		next.forms = exchanged(this.before.forms, this.drugs.size(), this.forms);
		next.drugParts = exchanged(this.before.drugParts, this.drugs.size(), this.drugParts);
	}

	private static Links exchanged(Links before, int size, Changes<Link> changes) {
		return before.exchanged(size, changes.removed(), changes.added());
	}

}
