/**
 * Where drugs are licensed, what their labels say, where they must not be given, and from
 * which markets they went.
 */
@NullMarked
package org.clew.licence;

import org.jspecify.annotations.NullMarked;
