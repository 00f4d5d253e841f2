/** CIViC: evidence on drugs and molecular changes of cancers. */
@NullMarked
package org.clew.ingest.civic;

import org.jspecify.annotations.NullMarked;
