package org.clew.candidate.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Node;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Stated;
import org.clew.graph.Curie;
import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A core in the making, with what all facts are made of: nodes by identifier, molecular
 * profiles, and who states what.
 */
final class Assembly {

	private final CoreBuilder core;

	private final Genes genes;

	private final Profiles profiles;

	private final Map<String, String> texts = new HashMap<>();

	private final Map<String, String> alterations = new HashMap<>();

	/** The identifiers that diseases have in other vocabularies. */
	private final Map<DiseaseNode, List<String>> identifiers = new LinkedHashMap<>();

	Assembly(CoreBuilder core, Genes genes) {
		this.core = core;
		this.genes = genes;
		this.profiles = new Profiles(genes);
	}

	Genes genes() {
		return this.genes;
	}

	CoreBuilder core() {
		return this.core;
	}

	/**
	 * The place of a node that another names.
	 * @return null if it is not in the graph any more
	 */
	@Nullable Integer drug(String id) {
		return index(this.core.findDrug(id));
	}

	@Nullable Integer target(String id) {
		return index(this.core.findTarget(id));
	}

	@Nullable Integer disease(@Nullable String id) {
		return (id != null) ? index(this.core.findDisease(id)) : null;
	}

	@Nullable Integer study(@Nullable String id) {
		return (id != null) ? index(this.core.findStudy(id)) : null;
	}

	Indices drugs(Row row) {
		return indices(row.texts("drugs").stream().map(this::drug).filter(Objects::nonNull).toList());
	}

	Indices diseases(Row row) {
		return indices(row.texts("diseases").stream().map(this::disease).filter(Objects::nonNull).toList());
	}

	Indices targets(Row row) {
		return indices(row.texts("targets").stream().map(this::target).filter(Objects::nonNull).toList());
	}

	private static Indices indices(List<Integer> found) {
		return Indices.of(found.stream().distinct().toList());
	}

	private static @Nullable Integer index(@Nullable Node node) {
		return (node != null) ? (Integer) node.index() : null;
	}

	/**
	 * The molecular profile of a text.
	 * @param printed as its source prints it
	 * @param symbols the genes that are named beside it
	 * @return null if nothing is needed, or not all of it is understood
	 */
	@Nullable ProfileNode profile(@Nullable String printed, List<String> symbols) {
		return (printed != null) ? this.profiles.read(printed, symbols).map(this.core::profile).orElse(null) : null;
	}

	void alteration(String id, String name) {
		this.alterations.put(id, name);
	}

	/** What an alteration is called, of which a record may exist. */
	@Nullable String alteration(@Nullable String idOrText) {
		return (idOrText != null) ? this.alterations.getOrDefault(idOrText, idOrText) : null;
	}

	void sameAs(DiseaseNode disease, List<String> others) {
		this.identifiers.put(disease, others);
	}

	/** Makes one disease of those of which one has the identifier of another. */
	void joinDiseases() {
		Map<String, DiseaseNode> byKey = new HashMap<>();
		this.identifiers.keySet().forEach((disease) -> byKey.put(Curie.normalize(disease.id()), disease));
		this.identifiers.forEach((disease, others) -> others.forEach((other) -> {
			DiseaseNode same = byKey.get(Curie.normalize(other));
			if (same != null && same.index() != disease.index()) {
				this.core.same(disease.index(), same.index());
			}
		}));
		this.identifiers.clear();
	}

	/**
	 * Who states a row.
	 * @param row with {@code stated}, the properties of a relation
	 * @return the one instance for all that the same sources state
	 */
	Stated stated(Row row) {
		if (row.values().get("stated").isNull()) {
			return Stated.NOWHERE;
		}
		return this.core.stated(Provenance.of(row.row("stated")));
	}

	/** Keeps one copy of what many rows say. */
	@Nullable String shared(@Nullable String text) {
		return (text != null) ? this.texts.computeIfAbsent(text, (same) -> same) : null;
	}

	List<String> shared(List<String> texts) {
		return texts.stream().map((text) -> this.texts.computeIfAbsent(text, (same) -> same)).toList();
	}

}
