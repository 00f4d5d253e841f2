package org.clew.embedded;

import java.net.URI;

/**
 * Where an embedded database answers, and how to log in.
 *
 * @param uri its address for the driver
 * @param username the user
 * @param password the user's password
 */
public record Address(URI uri, String username, String password) {
}
