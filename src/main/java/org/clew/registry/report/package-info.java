/** Single reports of requests: what is stored, who may change it, and what is refused. */
@NullMarked
package org.clew.registry.report;

import org.jspecify.annotations.NullMarked;
