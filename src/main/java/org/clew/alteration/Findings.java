package org.clew.alteration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clew.alteration.Variant.GeneStatus.Status;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.Markers;

/** Gathers what is present and what is absent in a patient. */
final class Findings {

	private final Set<Variant> present = new LinkedHashSet<>();

	private final Set<Variant> absent = new LinkedHashSet<>();

	void add(MolecularProfile profile) {
		switch (profile) {
			case MolecularProfile.Of of -> add(of.variant());
			case MolecularProfile.All all -> all.parts().forEach(this::add);
			case MolecularProfile.Any any -> common(any.parts()).forEach(this.present::add);
			case MolecularProfile.Not not -> deny(not.part());
		}
	}

	/** ALK wild type means that it is not rearranged; BRAF wild type does not. */
	private void add(Variant variant) {
		if (variant instanceof GeneStatus status && status.status() == Status.WILD_TYPE) {
			this.absent.add(new GeneStatus(status.symbol(), Status.MUTATED));
			if (Markers.isKnownByFusions(status.symbol())) {
				this.absent.add(new Variant.Fusion(null, status.symbol(), null));
			}
		}
		else {
			this.present.add(variant);
		}
	}

	/** Not this or that: neither. Not both says nothing of either. */
	private void deny(MolecularProfile profile) {
		switch (profile) {
			case MolecularProfile.Of of -> this.absent.add(of.variant());
			case MolecularProfile.Any any -> any.parts().forEach(this::deny);
			case MolecularProfile.Not not -> add(not.part());
			case MolecularProfile.All all -> {
			}
		}
	}

	/**
	 * One of several was found, such as V600E/K: what they have in common is known, as
	 * exactly as that allows.
	 */
	private static List<Variant> common(List<MolecularProfile> parts) {
		List<Variant> variants = new ArrayList<>();
		parts.forEach((part) -> part.variants().forEach(variants::add));
		Set<String> symbols = new LinkedHashSet<>(variants.getFirst().symbols());
		variants.forEach((variant) -> symbols.retainAll(variant.symbols()));
		if (symbols.size() != 1 || parts.stream().anyMatch((part) -> !(part instanceof MolecularProfile.Of))) {
			return List.of();
		}
		String symbol = symbols.iterator().next();
		if (variants.getFirst() instanceof ProteinChange first
				&& variants.stream().allMatch((variant) -> isAt(first, variant))) {
			return List.of(new ProteinChange(symbol, ProteinChange.Kind.ANY, first.reference(), first.start(),
					first.last(), first.end(), ""));
		}
		boolean mutated = variants.stream().allMatch((variant) -> variant instanceof ProteinChange);
		return List.of(new GeneStatus(symbol, mutated ? Status.MUTATED : Status.ALTERED));
	}

	private static boolean isAt(ProteinChange first, Variant variant) {
		return variant instanceof ProteinChange change && change.start() == first.start()
				&& change.end() == first.end();
	}

	List<Variant> present() {
		return List.copyOf(this.present);
	}

	List<Variant> absent() {
		return List.copyOf(this.absent);
	}

}
