/** Patients as others send them: phenopackets, FHIR bundles and tables of alterations. */
@NullMarked
package org.clew.candidate.file;

import org.jspecify.annotations.NullMarked;
