package org.clew.http;

import java.util.List;
import java.util.Map;

import org.clew.http.Documents.Settings;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What caches may keep of the answers to GET, and how they ask whether it still holds.
 * <p>
 * The tag is a hash of the answer and of nothing else. A tag of the version of the data
 * would spare making an answer, which costs little, and would tell whoever asks for it
 * again and again when something was sent in that nobody is to see.
 */
@Component
class Caching {

	/** For what no cache may keep. */
	static final Map<String, String> NOT_KEPT = Map.of(HttpHeaders.CACHE_CONTROL, "no-store");

	private static final Map<String, String> OF_ONE = Map.of(HttpHeaders.CACHE_CONTROL, "private, no-store");

	private final String control;

	Caching(Settings settings) {
		long seconds = settings.maxAge().toSeconds();
		this.control = (seconds > 0) ? "public, max-age=" + seconds : "public, no-cache";
	}

	/**
	 * What a cache may keep of an answer.
	 * @param whole whether it has no error: one with an error may be of the moment
	 * @return what to say of it, and whether the client has it already
	 */
	Kept of(ServerRequest request, MediaType type, byte[] body, boolean whole) {
		if (!isAnonymous(request)) {
			return new Kept(false, OF_ONE);
		}
		if (!whole) {
			return new Kept(false, NOT_KEPT);
		}
		String tag = '"' + Sha256.of(body) + "-" + type.getSubtype() + '"';
		List<String> known = request.headers().header(HttpHeaders.IF_NONE_MATCH);
		return new Kept(known.stream().anyMatch((tags) -> tags.contains(tag)), Map.of(HttpHeaders.CACHE_CONTROL,
				this.control, HttpHeaders.VARY, "Accept, Authorization", HttpHeaders.ETAG, "W/" + tag));
	}

	static boolean isAnonymous(ServerRequest request) {
		return request.servletRequest().getUserPrincipal() == null
				&& request.headers().header(HttpHeaders.AUTHORIZATION).isEmpty();
	}

	/**
	 * What a cache may keep.
	 *
	 * @param known whether the client has the answer already
	 * @param headers what to say of it
	 */
	record Kept(boolean known, Map<String, String> headers) {
	}

}
