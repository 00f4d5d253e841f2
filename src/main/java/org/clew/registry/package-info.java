/**
 * What was asked for outside trials and what came of it: reports that nobody but their
 * author and moderators sees, and figures in which nobody can be found.
 */
@NullMarked
package org.clew.registry;

import org.jspecify.annotations.NullMarked;
