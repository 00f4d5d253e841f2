package org.clew.alteration;

import java.util.Optional;

/** Knows the names of genes. */
@FunctionalInterface
public interface GeneNames {

	/**
	 * Finds a gene.
	 * @param text a symbol, a previous symbol or an alias
	 * @return the current symbol, empty if the name is unknown or stands for several
	 * genes
	 */
	Optional<String> symbol(String text);

}
