package org.clew.graph;

/** A record that somebody may have meant. */
public record Near(String id, String name) {
}
