/**
 * The change log: what changed in the graph, when, by whom and why. Entries are only ever
 * added, in the transaction of the change that they tell of.
 */
@NullMarked
package org.clew.history;

import org.jspecify.annotations.NullMarked;
