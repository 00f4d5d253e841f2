/**
 * The GraphQL kernel: identifiers, pages, batched fields, errors, limits; knows no
 * domain.
 */
@NullMarked
package org.clew.api;

import org.jspecify.annotations.NullMarked;
