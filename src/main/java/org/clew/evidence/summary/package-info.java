/** Uses counted together: by basis, effect, disease, drug, target, age, grade or year. */
@NullMarked
package org.clew.evidence.summary;

import org.jspecify.annotations.NullMarked;
