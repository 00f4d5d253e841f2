package org.clew.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Whom limits count as one: somebody known, or else an address. */
public final class Client {

	/**
	 * Under which name the context of an operation holds the network that it came from.
	 */
	public static final String FROM = "clew.client.network";

	private Client() {
	}

	/**
	 * The client that a request counts for.
	 * @param caller who asks, if that is known
	 * @param address from where
	 * @return a name for it
	 */
	public static String of(@Nullable Principal caller, String address) {
		return (caller != null) ? "caller " + caller.getName() : "address " + network(address);
	}

	/** One customer of a provider has all of a network of IPv6, so that is the client. */
	static String network(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address) ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
