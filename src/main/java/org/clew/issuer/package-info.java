/**
 * An issuer of tokens within this process, to develop and try things with. It exists
 * under the profile {@code dev-issuer} only, and on the machine itself only.
 */
@NullMarked
package org.clew.issuer;

import org.jspecify.annotations.NullMarked;
