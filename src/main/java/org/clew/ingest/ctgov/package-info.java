/** ClinicalTrials.gov: its registered studies and its expanded-access programmes. */
@NullMarked
package org.clew.ingest.ctgov;

import org.jspecify.annotations.NullMarked;
