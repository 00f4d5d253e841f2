/** Disease ontologies and the mappings between them. */
@NullMarked
package org.clew.ingest.ontology;

import org.jspecify.annotations.NullMarked;
