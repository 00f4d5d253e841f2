package org.clew.alteration;

import java.util.List;
import java.util.Set;

/**
 * What is known of the alterations of one patient. What is not listed is not known.
 *
 * @param present what was found; that a gene is wild type is an absence
 * @param absent what was looked for and not found
 * @param tested panels that found nothing but what is listed
 */
public record Genotype(List<Variant> present, List<Variant> absent, List<PanelNegative> tested) {

	/** Nothing is known. */
	public static final Genotype UNKNOWN = new Genotype(List.of(), List.of(), List.of());

	public Genotype {
		Findings known = new Findings();
		present.forEach((variant) -> known.add(new MolecularProfile.Of(variant)));
		absent.forEach((variant) -> known.add(new MolecularProfile.Not(new MolecularProfile.Of(variant))));
		present = known.present();
		absent = known.absent();
		tested = List.copyOf(tested);
	}

	/**
	 * What profiles that were read from a patient's findings say together.
	 * @param tested panels that found nothing else
	 * @return what is known
	 */
	public static Genotype of(List<MolecularProfile> findings, List<PanelNegative> tested) {
		Findings known = new Findings();
		findings.forEach(known::add);
		return new Genotype(known.present(), known.absent(), tested);
	}

	/**
	 * A test that was negative but for what is listed as present.
	 *
	 * @param name what the test is called
	 * @param symbols the genes that it reads
	 * @param sees the kinds of alteration that it can see
	 */
	public record PanelNegative(String name, Set<String> symbols, Set<Seen> sees) {

		public PanelNegative {
			symbols = Set.copyOf(symbols);
			sees = Set.copyOf(sees);
		}

	}

	/** A kind of alteration, as a test can or cannot see it. */
	public enum Seen {

		SEQUENCE, FUSION, COPY_NUMBER, EXPRESSION

	}

}
