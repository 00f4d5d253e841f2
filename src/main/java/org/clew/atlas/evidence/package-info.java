/**
 * What studies found of drugs, alteration by alteration; which drivers exclude each
 * other, and which losses a drug can exploit.
 */
@NullMarked
package org.clew.atlas.evidence;

import org.jspecify.annotations.NullMarked;
