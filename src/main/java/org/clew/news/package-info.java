/**
 * What is new, for those who ask later: the history of a record, what changed since,
 * releases of the data, subscriptions and feeds. All of it is read from the change log.
 */
@NullMarked
package org.clew.news;

import org.jspecify.annotations.NullMarked;
