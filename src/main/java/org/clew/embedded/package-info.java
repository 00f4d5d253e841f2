/** Neo4j inside this process: the database when none is configured. */
@NullMarked
package org.clew.embedded;

import org.jspecify.annotations.NullMarked;
