/**
 * How one asks for a drug outside trials: legal pathways with their steps, and
 * programmes.
 */
@NullMarked
package org.clew.access;

import org.jspecify.annotations.NullMarked;
