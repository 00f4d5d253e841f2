package org.clew.alteration;

import java.util.List;
import java.util.stream.Collectors;

/** Writes profiles as text that the grammar reads again. */
final class Joined {

	private Joined() {
	}

	static String with(String word, List<MolecularProfile> parts) {
		return parts.stream().map(Joined::bracketed).collect(Collectors.joining(word));
	}

	static String bracketed(MolecularProfile part) {
		return switch (part) {
			case MolecularProfile.Of of -> of.toString();
			case MolecularProfile.Not not -> not.toString();
			case MolecularProfile.All all -> "(" + all + ")";
			case MolecularProfile.Any any -> "(" + any + ")";
		};
	}

}
