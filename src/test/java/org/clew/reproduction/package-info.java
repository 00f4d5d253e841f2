/**
 * The review's figures, beside what Clew computes from its graph.
 */
package org.clew.reproduction;
