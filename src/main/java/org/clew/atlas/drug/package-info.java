/**
 * Which substances there are, and by which names and identifiers the tables call them.
 */
@NullMarked
package org.clew.atlas.drug;

import org.jspecify.annotations.NullMarked;
