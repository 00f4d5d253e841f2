package org.clew.alteration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clew.alteration.fact.Families;
import org.clew.alteration.fact.Markers;
import org.clew.alteration.grammar.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads alterations as people and sources write them. What is not understood is returned
 * as such, and never read as something else.
 */
public final class Alterations {

	/** A longer text names no alteration. */
	public static final int LONGEST = 200;

	/** Evidence may list many alternatives. */
	private static final int LONGEST_PROFILE = 1000;

	/** Immunoglobulins and T-cell receptors, which many fusions join. */
	private static final Set<String> LOCI = Set.of("IGH", "IGK", "IGL", "TRA", "TRB", "TRD", "TRG");

	private Alterations() {
	}

	/**
	 * Reads what was found, or not found, in a patient.
	 * @param symbol the gene that is given beside the text, if any
	 * @return what it says
	 */
	public static Reading read(String text, @Nullable String symbol, GeneNames genes) {
		if (text.isBlank() || text.length() > LONGEST) {
			return Reading.notUnderstood(text);
		}
		ProfileReader reader = ProfileReader.ofPatient(symbol, genes);
		Optional<MolecularProfile> profile = reader.read(text);
		boolean other = symbol != null && profile.isPresent() && !concerns(profile.get(), symbol);
		return other ? Reading.notUnderstood(text) : new Reading(profile, reader.notUnderstood());
	}

	/** A text about another gene than the one beside it contradicts itself. */
	private static boolean concerns(MolecularProfile profile, String symbol) {
		List<String> members = Families.members(Markers.current(symbol));
		return profile.symbols().stream().anyMatch((named) -> members.contains(named));
	}

	/**
	 * Reads what evidence or a label asks for: variants, joined with and, or, not,
	 * brackets, bars and commas.
	 * @param symbols the genes that are given beside the text
	 * @return what it says
	 */
	public static Reading profile(String text, List<String> symbols, GeneNames genes) {
		if (text.isBlank() || text.length() > LONGEST_PROFILE) {
			return Reading.notUnderstood(text);
		}
		ProfileReader reader = ProfileReader.ofEvidence(symbols, genes);
		Optional<MolecularProfile> profile = reader.read(text);
		return new Reading(profile, reader.notUnderstood());
	}

	/**
	 * Whether a fusion can have a partner of this name.
	 * @return whether it is a gene, a family of genes, or a locus that fusions join
	 */
	public static boolean isPartner(String symbol, GeneNames genes) {
		return LOCI.contains(symbol) || genes.symbol(symbol).isPresent()
				|| !Families.members(symbol).equals(List.of(symbol));
	}

}
