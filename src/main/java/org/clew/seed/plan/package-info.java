/**
 * The nodes and relationships that checked records stand for, before any database is
 * asked.
 */
@NullMarked
package org.clew.seed.plan;

import org.jspecify.annotations.NullMarked;
