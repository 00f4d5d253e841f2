package org.clew.atlas.implication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.clew.atlas.disease.Diseases;
import org.clew.atlas.implication.ImplicationRow.Confidence;
import org.clew.atlas.implication.ImplicationRow.Effect;
import org.clew.atlas.implication.ImplicationRow.Role;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.Targets;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * What the sources say of a disease and a gene, as one row for each role and effect. Who
 * does not know the effect agrees with who does.
 */
public final class Implications {

	private Implications() {
	}

	/**
	 * Puts the implications together.
	 * @param diseases the diseases of the atlas
	 * @param targets the targets of the atlas
	 * @param antigens what labels say that cells carry
	 * @param unjoined takes what did not join
	 */
	public static List<ImplicationRow> of(Published published, Diseases diseases, Targets targets,
			List<SurfaceAntigen> antigens, Unjoined unjoined) {
		List<ImplicationRow> read = new ArrayList<>(antigens.stream()
			.filter((antigen) -> diseases.find(antigen.disease()).isPresent())
			.map(SurfaceAntigen::row)
			.toList());
		new OrphanetGenes(diseases, targets, unjoined).read(published, read::add);
		new GeneToPhenotype(diseases, targets, unjoined).read(published, read::add);
		List<ImplicationRow> rows = new ArrayList<>();
		read.stream()
			.collect(groupingBy((row) -> row.disease() + "\t" + row.target(), TreeMap::new, toList()))
			.values()
			.forEach((pair) -> rows.addAll(pair(pair, unjoined)));
		return rows;
	}

	/** All that is said of one disease and one gene. */
	static List<ImplicationRow> pair(List<ImplicationRow> said, Unjoined unjoined) {
		List<ImplicationRow> rows = new ArrayList<>();
		Map<Role, List<ImplicationRow>> byRole = said.stream()
			.collect(groupingBy(ImplicationRow::role, TreeMap::new, toList()));
		byRole.values().forEach((role) -> rows.addAll(role(role)));
		boolean causal = byRole.containsKey(Role.CAUSAL_GENE);
		boolean doubted = said.stream().anyMatch((row) -> isDoubted(row.confidence()));
		if (causal && doubted) {
			unjoined.tell(ImplicationRow.TABLE.file(),
					"called causal by one source and disputed by another: both are kept",
					said.getFirst().disease() + " " + said.getFirst().target());
		}
		return rows;
	}

	private static boolean isDoubted(@Nullable Confidence confidence) {
		return confidence == Confidence.DISPUTED || confidence == Confidence.REFUTED;
	}

	private static List<ImplicationRow> role(List<ImplicationRow> said) {
		Map<Effect, List<ImplicationRow>> byEffect = said.stream()
			.collect(groupingBy(ImplicationRow::effect, TreeMap::new, toList()));
		List<ImplicationRow> unknown = byEffect.get(Effect.UNKNOWN);
		if (unknown != null && byEffect.size() == 2) {
			byEffect.remove(Effect.UNKNOWN);
			byEffect.values().forEach((rows) -> rows.addAll(unknown));
		}
		return byEffect.entrySet().stream().map((effect) -> merged(effect.getKey(), effect.getValue())).toList();
	}

	private static ImplicationRow merged(Effect effect, List<ImplicationRow> said) {
		ImplicationRow first = said.getFirst();
		Confidence confidence = said.stream()
			.map(ImplicationRow::confidence)
			.filter((one) -> one != null)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new ImplicationRow(first.disease(), first.target(), first.role(), effect, confidence,
				said.stream().map(ImplicationRow::alteration).filter((one) -> one != null).findFirst().orElse(null),
				all(said, ImplicationRow::publications), all(said, ImplicationRow::source));
	}

	private static List<String> all(List<ImplicationRow> said, Function<ImplicationRow, Collection<String>> part) {
		Set<String> all = new TreeSet<>();
		said.forEach((row) -> all.addAll(part.apply(row)));
		return List.copyOf(all);
	}

}
