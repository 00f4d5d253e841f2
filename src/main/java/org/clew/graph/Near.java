package org.clew.graph;

/**
 * A record that somebody may have meant.
 *
 * @param id its identifier
 * @param name its name
 */
public record Near(String id, String name) {
}
