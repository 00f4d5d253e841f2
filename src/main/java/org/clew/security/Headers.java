package org.clew.security;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * What each answer tells a browser, unless who answers said otherwise: pages have a
 * Content-Security-Policy of their own.
 */
final class Headers {

	/** An answer of the API is no page: nothing in it loads, runs or is framed. */
	private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

	private Headers() {
	}

	static void write(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(NO_PAGE))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			// Only over TLS, which Spring looks at.
			.httpStrictTransportSecurity((hsts) -> hsts.includeSubDomains(false))
			.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(Headers::keepToTheCaller);
	}

	/** What was answered to somebody known is for nobody else. */
	private static void keepToTheCaller(HttpServletRequest request, HttpServletResponse response) {
		if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		}
	}

	/**
	 * Without a cookie nothing is at stake in being asked; tokens are sent by who holds
	 * them.
	 */
	static CorsConfigurationSource cors(List<String> origins) {
		CorsConfiguration cors = new CorsConfiguration();
		cors.setAllowedOrigins(origins);
		cors.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
		cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		cors.setExposedHeaders(
				List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE, "X-Total-Count"));
		cors.setMaxAge(Duration.ofHours(1));
		return (request) -> (origins.isEmpty() && !opensWebSocket(request)) ? null : cors;
	}

	/**
	 * A browser lets any page open one, and leaves it to the server to ask whose page it
	 * is.
	 */
	private static boolean opensWebSocket(HttpServletRequest request) {
		return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
	}

}
