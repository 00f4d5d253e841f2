/**
 * What each source says of one thing, and how that makes the one thing: nodes and
 * relations are the fold of their claims, so that no source overwrites another and each
 * can come again.
 */
@NullMarked
package org.clew.claim;

import org.jspecify.annotations.NullMarked;
