package org.clew.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.clew.graph.DataVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What caches may keep of the answers to GET, and how they ask whether it still holds.
 * <p>
 * Where the version of the data is known, the tag is made of it and of what is asked, and
 * a tag that still holds is answered without asking the graph. Where it is not, the tag
 * is the hash of the answer, which then has to be made each time. In neither case is an
 * older answer called current: a version is read before the data is.
 */
@Component
class Caching {

	/** For what no cache may keep. */
	static final Map<String, String> NOT_KEPT = Map.of(HttpHeaders.CACHE_CONTROL, "no-store");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	/** Another start may be another program, which answers the same otherwise. */
	private final String start = UUID.randomUUID().toString();

	private final DataVersion version;

	private final String control;

	Caching(DataVersion version, Documents.Settings settings) {
		this.version = version;
		long seconds = settings.maxAge().toSeconds();
		this.control = (seconds > 0) ? "public, max-age=" + seconds : "public, no-cache";
	}

	/**
	 * What is known before the graph is asked.
	 * @param request the request
	 * @param asked what it asks
	 * @param type the type of the answer
	 * @return whether the client has the answer already
	 */
	Validator before(ServerRequest request, GraphQlRequest asked, MediaType type) {
		if (!isAnonymous(request)) {
			return new Validator(null, List.of(), Map.of(HttpHeaders.CACHE_CONTROL, "private, no-store"));
		}
		long now = this.version.current();
		String tag = (now != DataVersion.UNSETTLED) ? tag(now, asked, type) : null;
		return new Validator(tag, request.headers().header(HttpHeaders.IF_NONE_MATCH), headers(tag));
	}

	static boolean isAnonymous(ServerRequest request) {
		return request.servletRequest().getUserPrincipal() == null
				&& request.headers().header(HttpHeaders.AUTHORIZATION).isEmpty();
	}

	private String tag(long version, GraphQlRequest asked, MediaType type) {
		Map<String, Object> all = new TreeMap<>();
		all.put("start", this.start);
		all.put("version", version);
		all.put("type", type.toString());
		all.put("document", asked.getDocument());
		all.put("operation", String.valueOf(asked.getOperationName()));
		all.put("variables", asked.getVariables());
		all.put("extensions", asked.getExtensions());
		return "W/\"" + Sha256.of(JSON.writeValueAsBytes(all)) + "\"";
	}

	private Map<String, String> headers(@Nullable String tag) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(HttpHeaders.CACHE_CONTROL, this.control);
		headers.put(HttpHeaders.VARY, "Accept, Authorization");
		if (tag != null) {
			headers.put(HttpHeaders.ETAG, tag);
		}
		return headers;
	}

	/**
	 * Whether the client has the answer.
	 */
	final class Validator {

		private final @Nullable String tag;

		private final List<String> known;

		private final Map<String, String> headers;

		private Validator(@Nullable String tag, List<String> known, Map<String, String> headers) {
			this.tag = tag;
			this.known = known;
			this.headers = headers;
		}

		boolean matches() {
			if (this.tag == null) {
				return false;
			}
			String quoted = this.tag.substring(2);
			return this.known.stream().anyMatch((tags) -> tags.contains(quoted));
		}

		Map<String, String> headers() {
			return this.headers;
		}

		/**
		 * What is known after the graph was asked. An answer with an error is not kept:
		 * it may be of the moment.
		 * @param body the answer
		 * @param whole whether it has no error
		 * @return whether the client has the answer already
		 */
		Validator after(byte[] body, boolean whole) {
			if (!this.headers.containsKey(HttpHeaders.VARY)) {
				return this;
			}
			if (!whole) {
				return new Validator(null, List.of(), NOT_KEPT);
			}
			String made = (this.tag != null) ? this.tag : "W/\"" + Sha256.of(body) + "\"";
			return new Validator(made, (this.tag != null) ? List.of() : this.known, Caching.this.headers(made));
		}

	}

}
