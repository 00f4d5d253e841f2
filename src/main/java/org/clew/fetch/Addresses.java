package org.clew.fetch;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where is asked: at the publishers, or at a mirror that has everything under host and
 * path.
 *
 * @param mirror the mirror, if there is one
 */
record Addresses(@Nullable URI mirror) {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	Addresses {
		if (mirror != null) {
			check(mirror);
		}
	}

	URI of(URI published) {
		if (this.mirror == null) {
			check(published);
			return published;
		}
		String base = this.mirror.toString().replaceFirst("/+$", "");
		String query = (published.getRawQuery() != null) ? "?" + published.getRawQuery() : "";
		return URI.create(base + "/" + published.getAuthority() + published.getRawPath() + query);
	}

	/** Only who asked this machine may be sent to this machine. */
	URI redirected(URI from, String location) {
		try {
			URI to = from.resolve(location);
			if (isLoopback(to) && !isLoopback(from)) {
				throw new Refused("It leads to %s, on this machine".formatted(to));
			}
			check(to);
			return to;
		}
		catch (IllegalArgumentException ex) {
			throw new Refused("It leads to what is no address");
		}
	}

	private static void check(URI address) {
		boolean encrypted = "https".equals(address.getScheme());
		boolean here = "http".equals(address.getScheme()) && isLoopback(address);
		if (address.getHost() == null || !(encrypted || here)) {
			throw new Refused("%s is no address with https".formatted(address));
		}
	}

	private static boolean isLoopback(URI address) {
		return address.getHost() != null && LOOPBACK.contains(address.getHost());
	}

}
