package org.clew.embedded;

import java.net.URI;

/**
 * Where an embedded database answers, and how to log in.
 *
 * @param uri its address for the driver
 */
public record Address(URI uri, String username, String password) {
}
