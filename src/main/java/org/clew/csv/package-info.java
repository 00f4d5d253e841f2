/** Any list of the API as CSV over HTTP. */
@NullMarked
package org.clew.csv;

import org.jspecify.annotations.NullMarked;
