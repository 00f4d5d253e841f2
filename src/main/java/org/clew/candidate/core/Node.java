package org.clew.candidate.core;

import org.clew.alteration.MolecularProfile;
import org.clew.disease.DiseaseGrouping;
import org.clew.drug.Drug;
import org.clew.study.StudyDesign;
import org.clew.target.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * A record of the graph with its place in the core. What it is connected to lies in the
 * {@link Core}, so that one fact can be exchanged without copying nodes.
 */
public sealed interface Node {

	/**
	 * {@return its place among the nodes of its kind}
	 */
	int index();

	String id();

	String name();

	/**
	 * A disease or a group of diseases.
	 *
	 * @param groupedBy by what a group groups, where that is not what the diseases are
	 */
	record DiseaseNode(int index, String id, String name, @Nullable DiseaseGrouping groupedBy) implements Node {
	}

	/**
	 * A molecule that drugs act on or diseases implicate.
	 *
	 * @param symbol its HGNC symbol, if it is one gene's product
	 */
	record TargetNode(int index, String id, String name, @Nullable String symbol,
			@Nullable TargetType type) implements Node {

		/**
		 * {@return what people call it}
		 */
		public String label() {
			return (this.symbol != null) ? this.symbol : this.name;
		}

	}

	/**
	 * A drug.
	 *
	 * @param nameOnly whether only evidence names it and no register of drugs does
	 */
	record DrugNode(int index, Drug drug, boolean nameOnly) implements Node {

		@Override
		public String id() {
			return this.drug.id();
		}

		@Override
		public String name() {
			return this.drug.name();
		}

	}

	/**
	 * A publication or a registered study.
	 *
	 * @param id its PMID, DOI, register number or {@code clew:} slug
	 * @param name its title or citation
	 * @param year when it was published or began, if known
	 * @param retracted whether its publisher took it back
	 */
	record StudyNode(int index, String id, String name, StudyDesign design, @Nullable Integer year,
			boolean retracted) implements Node {
	}

	/**
	 * A molecular profile that some fact needs. Facts that need the same share it.
	 *
	 * @param name the profile in the one spelling of the grammar
	 * @param profile what is needed
	 * @param targets the genes that it names, as far as the graph knows them
	 * @param complete whether these are all that it speaks of
	 */
	record ProfileNode(int index, String name, MolecularProfile profile, Indices targets,
			boolean complete) implements Node {

		@Override
		public String id() {
			return this.name;
		}

		/** The place alone: what a profile is made of takes long to hash. */
		@Override
		public int hashCode() {
			return this.index;
		}

	}

}
