/** What labels license drugs for, and in which diseases they must not be given. */
@NullMarked
package org.clew.atlas.label;

import org.jspecify.annotations.NullMarked;
