/**
 * Tools for agents over the Model Context Protocol: each is one GraphQL operation, asked
 * as any client asks.
 */
@NullMarked
package org.clew.agent;

import org.jspecify.annotations.NullMarked;
