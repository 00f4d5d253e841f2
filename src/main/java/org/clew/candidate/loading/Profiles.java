package org.clew.candidate.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.alteration.Alterations;
import org.clew.alteration.GeneNames;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Reading;

/**
 * Reads molecular profiles, each text once. A profile that is understood only in part is
 * none: it would claim that less is needed.
 */
final class Profiles {

	private final GeneNames genes;

	private final Map<Text, Optional<MolecularProfile>> known = new HashMap<>();

	Profiles(GeneNames genes) {
		this.genes = genes;
	}

	/**
	 * Reads a profile.
	 * @param text the profile as printed
	 * @param symbols the genes that are given beside it
	 * @return the profile, if all of it is understood
	 */
	Optional<MolecularProfile> read(String text, List<String> symbols) {
		return this.known.computeIfAbsent(new Text(text, symbols), this::read);
	}

	private Optional<MolecularProfile> read(Text printed) {
		Reading reading = Alterations.profile(printed.text(), printed.symbols(), this.genes);
		return reading.isComplete() ? reading.profile() : Optional.empty();
	}

	private record Text(String text, List<String> symbols) {
	}

}
