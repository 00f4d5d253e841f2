/**
 * GraphQL over HTTP: what a request and its answer look like, documents known by their
 * hash, and what caches may keep.
 */
@NullMarked
package org.clew.http;

import org.jspecify.annotations.NullMarked;
