package org.clew.candidate.core;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.SourceDate;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.StudyNode;
import org.clew.candidate.core.Node.TargetNode;
import org.jspecify.annotations.Nullable;

/**
 * The graph, as far as candidates are reasoned from it. It never changes: any number of
 * threads may read it, and {@link CoreBuilder} makes the next one.
 */
public final class Core {

	/** A graph with nothing in it. */
	public static final Core EMPTY = new Core(new Parts());

	private final Parts parts;

	private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

	Core(Parts parts) {
		this.parts = parts;
	}

	public DiseaseNode disease(int index) {
		return this.parts.diseases.at(index);
	}

	public TargetNode target(int index) {
		return this.parts.targets.at(index);
	}

	public DrugNode drug(int index) {
		return this.parts.drugs.at(index);
	}

	public StudyNode study(int index) {
		return this.parts.studies.at(index);
	}

	public @Nullable DiseaseNode findDisease(String id) {
		return this.parts.diseases.find(id);
	}

	public @Nullable TargetNode findTarget(String id) {
		return this.parts.targets.find(id);
	}

	/**
	 * {@return the target with an HGNC symbol; null if the graph has none}
	 */
	public @Nullable TargetNode findSymbol(String symbol) {
		return this.parts.bySymbol.get(symbol);
	}

	public @Nullable DrugNode findDrug(String id) {
		return this.parts.drugs.find(id);
	}

	public @Nullable StudyNode findStudy(String id) {
		return this.parts.studies.find(id);
	}

	public int diseases() {
		return this.parts.diseases.size();
	}

	public int targets() {
		return this.parts.targets.size();
	}

	public int drugs() {
		return this.parts.drugs.size();
	}

	public int studies() {
		return this.parts.studies.size();
	}

	public int profiles() {
		return this.parts.profiles.size();
	}

	/**
	 * The representative of a disease, of which several records may exist.
	 * @param disease the index of one of its records
	 * @return the index under which its facts are found
	 */
	public int same(int disease) {
		return this.parts.same.of(disease);
	}

	/**
	 * {@return which disease is a kind of which; both ends are representatives}
	 */
	public Links subclassOf() {
		return this.parts.subclassOf;
	}

	/**
	 * {@return which complex or family has which member}
	 */
	public Links members() {
		return this.parts.members;
	}

	/**
	 * {@return which drug is a form, such as a salt, of which}
	 */
	public Links forms() {
		return this.parts.forms;
	}

	/**
	 * {@return which fixed combination has which part}
	 */
	public Links drugParts() {
		return this.parts.drugParts;
	}

	public Facts<Mechanism> mechanisms() {
		return this.parts.mechanisms;
	}

	public Facts<Implication> implications() {
		return this.parts.implications;
	}

	public Facts<Exclusion> exclusions() {
		return this.parts.exclusions;
	}

	public Facts<LossStrategy> lossStrategies() {
		return this.parts.lossStrategies;
	}

	public Facts<Licence> licences() {
		return this.parts.licences;
	}

	public Facts<Label> labels() {
		return this.parts.labels;
	}

	/**
	 * {@return the labels for any tumour with a biomarker}
	 */
	public List<Label> tissueAgnosticLabels() {
		return this.parts.tissueAgnostic;
	}

	public Facts<Contraindication> contraindications() {
		return this.parts.contraindications;
	}

	public Facts<Withdrawal> withdrawals() {
		return this.parts.withdrawals;
	}

	public Facts<Evidence> evidence() {
		return this.parts.evidence;
	}

	public Facts<Use> uses() {
		return this.parts.uses;
	}

	public Facts<Trial> trials() {
		return this.parts.trials;
	}

	public Facts<Programme> programmes() {
		return this.parts.programmes;
	}

	/**
	 * {@return how current each source is}
	 */
	public List<SourceDate> sourceDates() {
		return this.parts.sourceDates;
	}

	/**
	 * What a reasoner works out of the graph alone. It is kept as long as this graph is.
	 * @param <T> what is worked out
	 * @param type what is worked out
	 * @param from works it out, once
	 * @return what was worked out
	 */
	public <T> T derived(Class<T> type, Function<Core, T> from) {
		Object known = this.derived.get(type);
		return type.cast((known != null) ? known : this.derived.computeIfAbsent(type, (key) -> from.apply(this)));
	}

	Parts parts() {
		return this.parts;
	}

}
