package org.clew.news;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.clew.Http;
import org.clew.Neo4jTest;
import org.clew.news.Patience.TookTooLong;
import org.clew.news.Seats.NoSeat;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for subscriptions, over real connections.
 */
@Tag("container")
@Neo4jTest
class SubscriptionTests {

	private static final String QUERY = """
			subscription ($disease: ID, $after: Int) {
			  evidencePublished(disease: $disease, after: $after) { sequence recordId record { id } }
			}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	@Autowired
	private Changes changes;

	private final HttpClient http = HttpClient.newHttpClient();

	private OwnChanges own;

	private int start;

	@BeforeEach
	void write() {
		this.own = OwnChanges.in(this.driver, "SubscriptionTests");
		this.start = (int) this.changes.head();
	}

	@AfterEach
	void delete() {
		this.own.nodes().delete();
		this.http.close();
	}

	@Test
	void resumesAfterDropWithoutGapOrDouble() {
		int last;
		try (Socket socket = subscribed(this.start)) {
			this.own.publish("clew:news-10", OwnChanges.NARROW);
			assertThat(record(socket)).isEqualTo("clew:news-10");
			this.own.publish("clew:news-11", OwnChanges.NARROW);
			JsonNode second = entry(socket);
			assertThat(second.get("record").get("id").asString()).isEqualTo("clew:news-11");
			last = second.get("sequence").asInt();
		}
		this.own.publish("clew:news-12", OwnChanges.NARROW);
		this.own.publish("clew:news-13", OwnChanges.NARROW);
		try (Socket socket = subscribed(last)) {
			this.own.publish("clew:news-14", OwnChanges.NARROW);
			assertThat(List.of(record(socket), record(socket), record(socket))).containsExactly("clew:news-12",
					"clew:news-13", "clew:news-14");
		}
	}

	@Test
	void readsMoreThanOnePageInOrder() {
		List<String> published = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			published.add("clew:news-page-" + i);
			this.own.publish("clew:news-page-" + i, OwnChanges.NARROW);
		}
		List<String> arrived = new ArrayList<>();
		try (Socket socket = subscribed(this.start)) {
			while (arrived.size() < published.size()) {
				arrived.add(record(socket));
			}
		}
		assertThat(arrived).isEqualTo(published);
	}

	@Test
	void tellsOfProgrammesAndOfNothingElse() {
		String query = """
				subscription ($disease: ID, $drug: ID, $after: Int) {
				  programmeChanged(disease: $disease, drug: $drug, after: $after) {
				    recordId action fields { field before after } record { ... on AccessProgramme { status } }
				  }
				}
				""";
		try (Socket socket = new Socket(this.http, this.port)) {
			socket.subscribe(query, Map.of("disease", OwnChanges.BROAD, "drug", OwnChanges.DRUG, "after", this.start));
			this.own.publish("clew:news-20", OwnChanges.NARROW);
			this.own.open("clew:news-21", OwnChanges.NARROW);
			JsonNode opened = payload(socket).get("programmeChanged");
			assertThat(opened.get("recordId").asString()).isEqualTo("clew:news-21");
			assertThat(opened.get("action").asString()).isEqualTo("ADDED");
			this.own.close("clew:news-21");
			JsonNode closed = payload(socket).get("programmeChanged");
			assertThat(closed.get("fields").toString()).contains("\"field\":\"status\"", "AVAILABLE",
					"NO_LONGER_AVAILABLE");
			assertThat(closed.get("record").get("status").asString()).isEqualTo("NO_LONGER_AVAILABLE");
		}
	}

	@Test
	void streamsServerSentEvents() throws Exception {
		this.own.publish("clew:news-15", OwnChanges.NARROW);
		String body = """
				{"query": "subscription { evidencePublished(disease: \\"%s\\", after: %d) { recordId } }"}
				""".formatted(OwnChanges.BROAD, this.start);
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.header("Accept", "text/event-stream")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<Stream<String>> response = this.http.send(request, HttpResponse.BodyHandlers.ofLines());
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/event-stream"));
		try (Stream<String> lines = response.body()) {
			Iterator<String> data = lines.filter((line) -> line.startsWith("data:") && line.length() > 6).iterator();
			assertThat(data.next()).contains("clew:news-15");
			this.own.publish("clew:news-16", OwnChanges.NARROW);
			assertThat(data.next()).contains("clew:news-16");
		}
	}

	@Test
	void givesNothingOnceTheKeyOfTheCallerIsRevoked() {
		String ada = TestIssuer.bearer("ada", Role.CONTRIBUTOR);
		String made = Http
			.post(this.port,
					"""
							{"query": "mutation { createApiKey(name: \\"socket\\", scopes: [CONTRIBUTOR], idempotencyKey: \\"%s\\") { secret apiKey { id } } }"}
							"""
						.formatted(UUID.randomUUID()),
					"Authorization", ada)
			.response()
			.body();
		String secret = made.replaceAll("(?s).*\"secret\":\"([^\"]+)\".*", "$1");
		String id = made.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
		try (Socket asking = new Socket(this.http, this.port, "Bearer " + secret);
				Socket listening = new Socket(this.http, this.port, "Bearer " + secret)) {
			asking.subscribe("{ caller { roles } }", Map.of());
			assertThat(asking.next("next").toString()).contains("CONTRIBUTOR");
			asking.next("complete");
			listening.subscribe(QUERY, Map.of("disease", OwnChanges.BROAD, "after", this.start));
			this.own.publish("clew:news-30", OwnChanges.NARROW);
			assertThat(record(listening)).isEqualTo("clew:news-30");
			Http.post(this.port, """
					{"query": "mutation { revokeApiKey(id: \\"%s\\", idempotencyKey: \\"%s\\") { apiKey { id } } }"}
					""".formatted(id, UUID.randomUUID()), "Authorization", ada);
			asking.subscribe("{ caller { roles } }", Map.of());
			assertThat(asking.next("next").toString()).contains("UNAUTHENTICATED").doesNotContain("caller");
			this.own.publish("clew:news-31", OwnChanges.NARROW);
			assertThat(listening.next("error").toString()).contains("UNAUTHENTICATED").doesNotContain("clew:news-31");
		}
		finally {
			this.driver.executableQuery("MATCH (n:KeyHolder|ApiKey|IdempotencyKey) DETACH DELETE n").execute();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "{}", "[]", "null", "\"\"", "{\"type\": 1}", "{\"type\": \"unknown\"}",
			"{\"type\": \"subscribe\", \"id\": \"1\"}", "{\"type\": \"subscribe\", \"id\": 1, \"payload\": []}" })
	void closesWithTheCodeOfTheProtocolWhatIsNoMessage(String message) {
		try (Socket socket = new Socket(this.http, this.port)) {
			socket.say(message);
			assertThat(socket.closed()).isEqualTo(4400);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"query\": 1}" })
	void closesWithTheCodeOfTheProtocolWhatIsNoQuestion(String payload) {
		try (Socket socket = new Socket(this.http, this.port)) {
			socket.say("{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": %s}".formatted(payload));
			assertThat(socket.closed()).isEqualTo(4400);
		}
	}

	@ParameterizedTest
	@CsvSource({ "MONDO:9999999, UNKNOWN_IDENTIFIER", "'', INVALID_ARGUMENT" })
	void saysWhichRecordIsUnknown(String disease, String code) {
		try (Socket socket = new Socket(this.http, this.port)) {
			socket.subscribe(QUERY, Map.of("disease", disease, "after", this.start));
			assertThat(socket.next("error").toString()).contains(code, "disease").doesNotContain("INTERNAL");
		}
	}

	@Test
	void countsTheSubscriptionsOfAllConnectionsOfAClient() {
		List<Socket> sockets = new ArrayList<>();
		try {
			for (int i = 0; i < 21; i++) {
				sockets.add(subscribed(this.start));
			}
			assertThat(sockets.getLast().next("error").toString()).contains("TOO_MANY_SUBSCRIPTIONS");
		}
		finally {
			sockets.forEach(Socket::close);
		}
	}

	@Test
	void endsSubscriptionOfOneWhoTakesNothing() {
		for (int i = 0; i < 3; i++) {
			this.own.publish("clew:news-slow-" + i, OwnChanges.NARROW);
		}
		Following impatient = new Following(this.changes,
				new SubscriptionSettings(1, 1, Duration.ofMillis(50), Duration.ofMillis(400)));
		StepVerifier.create(impatient.from(filter(), this.start), 1)
			.expectNextMatches((change) -> change.recordId().equals("clew:news-slow-0"))
			.expectErrorMatches((problem) -> problem instanceof TookTooLong slow && slow.last() > this.start)
			.verify(Duration.ofMinutes(1));
	}

	@Test
	void refusesMoreSubscriptionsThanOneMayHave() {
		Seats seats = new Seats(new SubscriptionSettings(10, 2, Duration.ofSeconds(1), Duration.ofSeconds(1)));
		var first = seats.seated("somebody", Flux::never).subscribe();
		var second = seats.seated("somebody", Flux::never).subscribe();
		StepVerifier.create(seats.seated("somebody", Flux::never)).verifyError(NoSeat.class);
		first.dispose();
		StepVerifier.create(seats.seated("somebody", () -> Flux.just(1))).expectNext(1).verifyComplete();
		second.dispose();
	}

	@Test
	void answersFeedOnlyWhenItChanged() throws Exception {
		this.own.publish("clew:news-17", OwnChanges.NARROW);
		for (String format : List.of("atom", "json")) {
			String address = "http://localhost:%d/feeds/evidence.%s?disease=%s".formatted(this.port, format,
					OwnChanges.BROAD);
			HttpResponse<String> feed = get(address, "");
			assertThat(feed.statusCode()).isEqualTo(200);
			assertThat(feed.body()).contains("clew:news-17", "Reviewed by two").doesNotContain("seed");
			assertThat(feed.headers().firstValue("Last-Modified")).isPresent();
			String tag = feed.headers().firstValue("ETag").orElseThrow();
			assertThat(get(address, tag).statusCode()).isEqualTo(304);
			this.own.publish("clew:news-18-" + format, OwnChanges.NARROW);
			assertThat(get(address, tag).body()).contains("clew:news-18-" + format);
		}
	}

	@Test
	void refusesFeedOfUnknownDisease() throws Exception {
		assertThat(
				get("http://localhost:%d/feeds/evidence.json?disease=MONDO:999".formatted(this.port), "").statusCode())
			.isEqualTo(400);
	}

	private HttpResponse<String> get(String address, String tag) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
		if (!tag.isEmpty()) {
			request.header("If-None-Match", tag);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static ChangeFilter filter() {
		return new ChangeFilter(List.of(), ChangeFilter.EVIDENCE, OwnChanges.BROAD, "", "");
	}

	private Socket subscribed(int after) {
		Socket socket = new Socket(this.http, this.port);
		socket.subscribe(QUERY, Map.of("disease", OwnChanges.BROAD, "after", after));
		return socket;
	}

	private static JsonNode entry(Socket socket) {
		return payload(socket).get("evidencePublished");
	}

	private static JsonNode payload(Socket socket) {
		JsonNode payload = socket.next("next").get("payload");
		assertThat(payload.get("errors")).as(payload.toString()).isNull();
		return payload.get("data");
	}

	private static String record(Socket socket) {
		return entry(socket).get("recordId").asString();
	}

}
