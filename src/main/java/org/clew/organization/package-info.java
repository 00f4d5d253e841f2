/** Companies, regulators, institutions and those who represent patients. */
@NullMarked
package org.clew.organization;

import org.jspecify.annotations.NullMarked;
