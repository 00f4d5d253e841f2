/** DGIdb: which drugs are said to act on which genes, by whom. */
@NullMarked
package org.clew.ingest.dgidb;

import org.jspecify.annotations.NullMarked;
