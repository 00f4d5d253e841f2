package org.clew.http;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

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
	void keepsTheTagWhileSomethingIsSentInThatNobodyIsToSee() {
		String tag = Http.send(release()).header("ETag");
		String cursor = Http.ask(this.port, "{ changeCursor }", Map.of()).text();
		this.driver.executableQuery("""
				MERGE (log:ChangeLog {id: 'clew:changes'})
				SET log.revision = coalesce(log.revision, 0) + 1, log.sequence = coalesce(log.sequence, 0) + 1
				CREATE (:Change {sequence: log.sequence, audience: 'CURATORS', test: 'CachingTests'})
				""").execute();
		try {
			assertThat(Http.send(release().header("If-None-Match", tag)).status()).isEqualTo(304);
			assertThat(Http.ask(this.port, "{ changeCursor }", Map.of()).text()).isEqualTo(cursor);
		}
		finally {
			this.driver.executableQuery("MATCH (n:Change {test: 'CachingTests'}) DETACH DELETE n").execute();
		}
	}

	@Test
	void tellsAnswersApart() {
		Caching.Kept first = kept("", MediaType.APPLICATION_JSON, 1);
		String tag = String.valueOf(first.headers().get("ETag"));
		assertThat(first.known()).isFalse();
		assertThat(kept("W/\"other\", " + tag, MediaType.APPLICATION_JSON, 1).known()).isTrue();
		assertThat(kept(tag, MediaType.APPLICATION_JSON, 2).known()).isFalse();
		assertThat(kept(tag, Reading.RESPONSE, 1).known()).isFalse();
	}

	private static Caching.Kept kept(String known, MediaType type, int answer) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql");
		request.addHeader("If-None-Match", known);
		return new Caching(new Documents.Settings(null, Duration.ZERO)).of(
				ServerRequest.create(request, List.of(new StringHttpMessageConverter())), type,
				new byte[] { (byte) answer }, true);
	}

	private HttpRequest.Builder release() {
		return Http.request(this.port, "/graphql?query=%7Brelease%7Bversion%7D%7D");
	}

}
