/**
 * What people add: submitted, read by a second person, published, superseded or
 * retracted; nothing of it is in the graph before it is published.
 */
@NullMarked
package org.clew.contribution;

import org.jspecify.annotations.NullMarked;
