/** Who finds what speaks for or against a drug, each from one kind of evidence. */
@NullMarked
package org.clew.candidate.reasoner;

import org.jspecify.annotations.NullMarked;
