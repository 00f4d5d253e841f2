/**
 * The tables of the atlas, as the part of the graph that they stand for, with the curated
 * records on top.
 */
@NullMarked
package org.clew.seed.atlas;

import org.jspecify.annotations.NullMarked;
