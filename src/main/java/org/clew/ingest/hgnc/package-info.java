/** Genes as the HUGO Gene Nomenclature Committee names them. */
@NullMarked
package org.clew.ingest.hgnc;

import org.jspecify.annotations.NullMarked;
