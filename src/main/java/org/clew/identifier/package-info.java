/** Which identifiers of other vocabularies mean a record, or something near to it. */
@NullMarked
package org.clew.identifier;

import org.jspecify.annotations.NullMarked;
