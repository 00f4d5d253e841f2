/**
 * Where drugs are licensed, for what, and where they must not be given.
 */
@NullMarked
package org.clew.atlas.licence;

import org.jspecify.annotations.NullMarked;
