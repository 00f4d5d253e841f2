/**
 * What Clew does while its database is away.
 */
@NullMarked
package org.clew.outage;

import org.jspecify.annotations.NullMarked;
