/**
 * Disclosure control: how reports of requests become figures in which nobody can be
 * found.
 */
@NullMarked
package org.clew.registry.cohort;

import org.jspecify.annotations.NullMarked;
