package org.clew.civic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clew.alteration.Alterations;
import org.clew.alteration.MolecularProfile;

/**
 * The name of a molecular profile, such as {@code EML4::ALK Fusion AND ALK C1156Y}.
 *
 * @param text as CIViC prints it
 */
public record ProfileName(String text) {

	private static final String NOT = "NOT";

	private static final Set<String> JOINTS = Set.of("AND", "OR", NOT, "(");

	/**
	 * The genes of the profile: CIViC writes one, or two that are joined, before each
	 * variant.
	 * @param excluded whether those count whose variant must not be there
	 * @return their names, each once
	 */
	public Set<String> genes(boolean excluded) {
		Set<String> genes = new LinkedHashSet<>();
		String before = "(";
		for (String word : this.text.split(" +", 0)) {
			boolean first = JOINTS.contains(before) && !JOINTS.contains(word);
			if (first && (excluded || !NOT.equals(before))) {
				genes.addAll(List.of(word.split("::", -1)));
			}
			before = word;
		}
		genes.removeAll(Set.of("", "v", "?"));
		return genes;
	}

	/**
	 * {@return whether it joins several variants}
	 */
	public boolean isJoined() {
		List<String> words = List.of(this.text.split(" +"));
		return words.stream().anyMatch((word) -> JOINTS.contains(word) || word.equals("and") || word.contains("+"));
	}

	/**
	 * {@return what it means, if all of it is understood}
	 */
	public Optional<MolecularProfile> understood() {
		Set<String> genes = genes(true);
		return Alterations
			.profile(this.text, List.copyOf(genes),
					(name) -> genes.contains(name) ? Optional.of(name) : Optional.empty())
			.profile();
	}

}
