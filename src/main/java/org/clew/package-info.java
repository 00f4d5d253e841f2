/**
 * A knowledge graph of drugs, targets, rare diseases and compassionate use.
 */
@NullMarked
package org.clew;

import org.jspecify.annotations.NullMarked;
