package org.clew.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What each client may ask for in a minute. A client that was quiet for longer is
 * forgotten, as its allowance is whole again; and so is the quietest one while there are
 * too many.
 */
final class Allowances {

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private final long cost;

	private final Cache<String, Bucket> clients;

	/**
	 * Gives allowances.
	 * @param cost how much each client may ask for in a minute
	 * @param clients how many clients are remembered
	 */
	Allowances(long cost, long clients) {
		this.cost = cost;
		this.clients = Caffeine.newBuilder()
			.maximumSize(clients)
			.expireAfterAccess(PERIOD.multipliedBy(2))
			.executor(Runnable::run)
			.build();
	}

	long cost() {
		return this.cost;
	}

	/**
	 * The allowance of whoever asks.
	 * @param request of the client
	 * @return what the client has left
	 */
	Bucket of(HttpServletRequest request) {
		String client = (request.getUserPrincipal() != null) ? "caller " + request.getUserPrincipal().getName()
				: "address " + network(request.getRemoteAddr());
		return this.clients.get(client,
				(unknown) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.cost).refillGreedy(this.cost, PERIOD))
					.build());
	}

	/** One customer of a provider has all of a network of IPv6, so that is the client. */
	private static String network(String address) {
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
