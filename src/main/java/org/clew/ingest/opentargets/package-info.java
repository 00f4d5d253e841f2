/**
 * Open Targets Platform: its targets, diseases, drugs, mechanisms, indications and
 * warnings.
 */
@NullMarked
package org.clew.ingest.opentargets;

import org.jspecify.annotations.NullMarked;
