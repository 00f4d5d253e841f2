package org.clew.http;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.clew.graph.DataVersion;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what caches may keep.
 */
@Neo4jTest
class CachingTests {

	private static final GraphQlRequest DRUGS = new DefaultGraphQlRequest("{ drugs { totalCount } }");

	@LocalServerPort
	private int port;

	private long version = 7;

	private final Caching caching = caching();

	@Test
	void tellsAClientThatItHasTheAnswer() {
		Answer first = Http.send(release());
		assertThat(first.status()).isEqualTo(200);
		assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
		assertThat(String.join(", ", first.response().headers().allValues("Vary"))).contains("Accept", "Authorization");
		assertThat(first.header("ETag")).startsWith("W/\"");
		Answer second = Http.send(release().header("If-None-Match", first.header("ETag")));
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.text()).isEmpty();
		assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
		assertThat(second.header("Cache-Control")).isEqualTo("public, no-cache");
		assertThat(Http.send(release().header("If-None-Match", "W/\"another\"")).status()).isEqualTo(200);
	}

	@Test
	void keepsNothingOfWhoSaysWhoTheyAre() {
		Answer answer = Http
			.send(Http.request(this.port, "/graphql?query=%7B__typename%7D").header("Authorization", "Basic YW5uYTo="));
		assertThat(answer.header("Cache-Control")).contains("no-store");
		assertThat(answer.header("ETag")).isEmpty();
	}

	@Test
	void keepsNoError() {
		Answer answer = Http.send(Http.request(this.port, "/graphql?query=%7Bdrug(id:%22x%22)%7Bid%7D%7D"));
		assertThat(answer.json().has("errors")).isTrue();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("ETag")).isEmpty();
	}

	@Test
	void knowsTheAnswerBeforeItIsMadeWhileTheDataIsTheSame() {
		String tag = tag(before(DRUGS, ""));
		assertThat(before(DRUGS, tag).matches()).isTrue();
		assertThat(before(DRUGS, "W/\"other\", " + tag).matches()).isTrue();
		this.version++;
		assertThat(before(DRUGS, tag).matches()).isFalse();
	}

	@Test
	void tellsRequestsApart() {
		String tag = tag(before(DRUGS, ""));
		assertThat(before(new DefaultGraphQlRequest("{ drugs { totalCount } } "), tag).matches()).isFalse();
		assertThat(before(new DefaultGraphQlRequest(DRUGS.getDocument(), null, Map.of("a", 1), null), tag).matches())
			.isFalse();
		assertThat(this.caching.before(request(tag), DRUGS, Reading.RESPONSE).matches()).isFalse();
	}

	@Test
	void knowsNothingBeforehandWhileTheDataChanges() {
		String tag = tag(before(DRUGS, ""));
		this.version = DataVersion.UNSETTLED;
		Caching.Validator before = before(DRUGS, tag);
		assertThat(before.matches()).isFalse();
		Caching.Validator after = before.after(new byte[] { 1 }, true);
		assertThat(after.matches()).isFalse();
		Caching.Validator again = before(DRUGS, tag(after));
		assertThat(again.matches()).isFalse();
		assertThat(again.after(new byte[] { 1 }, true).matches()).isTrue();
		assertThat(again.after(new byte[] { 2 }, true).matches()).isFalse();
	}

	private Caching caching() {
		return new Caching(() -> this.version, new Documents.Settings(null, Duration.ZERO));
	}

	private Caching.Validator before(GraphQlRequest asked, String known) {
		return this.caching.before(request(known), asked, MediaType.APPLICATION_JSON);
	}

	private static String tag(Caching.Validator validator) {
		return String.valueOf(validator.headers().get("ETag"));
	}

	private static ServerRequest request(String known) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql");
		request.addHeader("If-None-Match", known);
		return ServerRequest.create(request, List.of(new StringHttpMessageConverter()));
	}

	private HttpRequest.Builder release() {
		return Http.request(this.port, "/graphql?query=%7Brelease%7Bversion%7D%7D");
	}

}
