package org.clew.alteration;

import java.util.List;
import java.util.Optional;

/**
 * What a text says of alterations. A text that is understood only in part has both.
 *
 * @param profile what is understood
 * @param notUnderstood the parts of the text that are not
 */
public record Reading(Optional<MolecularProfile> profile, List<String> notUnderstood) {

	public Reading {
		notUnderstood = List.copyOf(notUnderstood);
	}

	static Reading of(MolecularProfile profile) {
		return new Reading(Optional.of(profile), List.of());
	}

	static Reading notUnderstood(String text) {
		return new Reading(Optional.empty(), List.of(text));
	}

	/**
	 * {@return whether nothing of the text is left over}
	 */
	public boolean isComplete() {
		return this.profile.isPresent() && this.notUnderstood.isEmpty();
	}

}
