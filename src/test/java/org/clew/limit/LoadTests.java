package org.clew.limit;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import org.clew.limit.Load.Place;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/**
 * Tests for how many requests are worked on at a time.
 */
class LoadTests {

	private final AtomicLong now = new AtomicLong();

	@Test
	void refusesWhatMayNotWait() {
		Load load = load(0);
		Place place = taken(load, "any");
		assertThat(load.enter("any")).as("none may wait").isNull();
		load.leave(place);
		assertThat(load.busy()).isZero();
		assertThat(load.waiting()).isZero();
	}

	@Test
	void letsWaitHoweverLongTheQueueStandsWhoHasTheirTurnInTime() {
		Load load = load(100);
		measure(load, "question", Duration.ofSeconds(6));
		Place place = taken(load, "question");
		List<CompletableFuture<Place>> waiting = waiting(load, "question", 99);
		assertThat(load.enter("question")).as("one that would wait for more than ten minutes").isNull();
		List<CompletableFuture<Void>> through = throughInTheirTurn(load, waiting);
		load.leave(place);
		through.forEach(CompletableFuture::join);
		assertThat(load.busy()).isZero();
	}

	@Test
	void refusesByWhatTheWorkTakesAndNotByHowMuchThereIs() {
		Load load = load(1000);
		measure(load, "dear", Duration.ofMinutes(4));
		measure(load, "cheap", Duration.ofMillis(60));
		Place place = taken(load, "dear");
		List<CompletableFuture<Place>> waiting = waiting(load, "dear", 1);
		assertThat(load.enter("dear")).isNull();
		waiting.addAll(waiting(load, "cheap", 500));
		List<CompletableFuture<Void>> through = throughInTheirTurn(load, waiting);
		load.leave(place);
		through.forEach(CompletableFuture::join);
	}

	@Test
	void shedsTheDearestFirst() {
		Load load = load(3);
		measure(load, "dear", Duration.ofMinutes(2));
		measure(load, "cheap", Duration.ofMillis(60));
		Place place = taken(load, "dear");
		CompletableFuture<Place> cheap = waiting(load, "cheap", 1).getFirst();
		CompletableFuture<Place> dear = waiting(load, "dear", 1).getFirst();
		waiting(load, "cheap", 1);
		CompletableFuture<Place> last = CompletableFuture.supplyAsync(() -> load.enter("cheap"), LoadTests::start);
		assertThat(dear.join()).as("who gave way").isNull();
		load.leave(place);
		assertThat(cheap.join()).isNotNull();
		assertThat(last).isNotDone();
	}

	@Test
	void admitsAgainAsSoonAsThereIsAPlace() {
		Load load = load(1);
		measure(load, "question", Duration.ofMinutes(9));
		Place place = taken(load, "question");
		for (int refused = 0; refused < 1000; refused++) {
			assertThat(load.enter("question")).isNull();
		}
		load.leave(place);
		assertThat(load.enter("question")).isNotNull();
	}

	@Test
	void keepsOnePlaceForWhatTakesNoTime() {
		Load load = new Load(2, 0, Duration.ofMinutes(10), Duration.ofMinutes(20), this.now::get);
		measure(load, "dear", Duration.ofMinutes(2));
		measure(load, "cheap", Duration.ofMillis(60));
		taken(load, "dear");
		assertThat(load.enter("dear")).isNull();
		assertThat(load.enter("cheap")).isNotNull();
	}

	@Test
	void makesRoomForOthersWhereWorkTurnsOutToTakeLong() {
		Load load = new Load(2, 0, Duration.ofMinutes(10), Duration.ofMinutes(20), this.now::get);
		Place first = taken(load, "new");
		taken(load, "newer");
		assertThat(load.enter("cheap")).isNull();
		this.now.addAndGet(Duration.ofSeconds(13).toNanos());
		taken(load, "cheap");
		assertThat(load.enter("cheap")).isNull();
		load.leave(first);
		assertThat(load.enter("cheap")).isNull();
	}

	@Test
	void takesNewWorkForDearWhereNewWorkWasDear() {
		Load load = new Load(2, 0, Duration.ofMinutes(10), Duration.ofMinutes(20), this.now::get);
		measure(load, "cheap", Duration.ofMillis(60));
		for (int i = 0; i < 20; i++) {
			Place place = taken(load, "new " + i);
			this.now.addAndGet(Duration.ofMinutes(2).toNanos());
			load.leave(place);
			measure(load, "cheap", Duration.ofMillis(60));
		}
		taken(load, "new");
		assertThat(load.enter("newer")).isNull();
		assertThat(load.enter("cheap")).isNotNull();
	}

	@Test
	void keepsCheapWhatAPauseDrewOutOnce() {
		Load load = new Load(2, 0, Duration.ofMinutes(10), Duration.ofMinutes(20), this.now::get);
		measure(load, "dear", Duration.ofMinutes(2));
		measure(load, "cheap", Duration.ofSeconds(6));
		Place drawn = taken(load, "cheap");
		this.now.addAndGet(Duration.ofMinutes(9).toNanos());
		load.leave(drawn);
		taken(load, "dear");
		assertThat(load.enter("cheap")).isNotNull();
	}

	@Test
	void freesAPlaceAtItsDeadlineWhateverGoesOnThere() {
		Load load = load(0);
		Place stuck = taken(load, "stuck");
		assertThat(load.enter("next")).isNull();
		this.now.addAndGet(Duration.ofMinutes(20).toNanos() + 1);
		Place next = taken(load, "next");
		load.leave(stuck);
		assertThat(load.busy()).as("what comes back late takes nobody's place").isOne();
		load.leave(next);
		assertThat(load.busy()).isZero();
	}

	private Load load(int queue) {
		return new Load(1, queue, Duration.ofMinutes(10), Duration.ofMinutes(20), this.now::get);
	}

	private void measure(Load load, String kind, Duration took) {
		for (int i = 0; i < 50; i++) {
			Place place = taken(load, kind);
			this.now.addAndGet(took.toNanos());
			load.leave(place);
		}
	}

	private static Place taken(Load load, String kind) {
		return Objects.requireNonNull(load.enter(kind));
	}

	private static List<CompletableFuture<Place>> waiting(Load load, String kind, int many) {
		int before = load.waiting();
		List<CompletableFuture<Place>> waiting = new ArrayList<>();
		for (int i = 0; i < many; i++) {
			waiting.add(CompletableFuture.supplyAsync(() -> load.enter(kind), LoadTests::start));
		}
		await().atMost(Duration.ofMinutes(1)).until(() -> load.waiting() == before + many);
		return waiting;
	}

	/** Nobody knows in which order they came. */
	private static List<CompletableFuture<Void>> throughInTheirTurn(Load load, List<CompletableFuture<Place>> waiting) {
		return waiting.stream().map((turn) -> turn.thenAccept(load::leave)).toList();
	}

	private static void start(Runnable task) {
		Thread.ofVirtual().start(task);
	}

	@Test
	void letsNobodyOvertakeThoseThatWait() {
		Load load = load(20);
		Place place = taken(load, "any");
		CompletableFuture<Place> first = waiting(load, "any", 1).getFirst();
		CompletableFuture<Place> second = waiting(load, "any", 1).getFirst();
		load.leave(place);
		Place taken = first.join();
		assertThat(second).isNotDone();
		load.leave(taken);
		assertThat(second.join()).isNotNull();
	}

	@Test
	void shedsWhatIsTooMuchButNeverWhoLooksAfterTheServer() throws Exception {
		Load load = load(0);
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		LoadShedding shedding = new LoadShedding(load, meters);
		Place place = taken(load, "any");
		MockHttpServletResponse refused = pass(shedding, "/feeds/evidence.atom", new MockFilterChain());
		assertThat(refused.getStatus()).isEqualTo(503);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getContentAsString()).contains("\"code\":\"OVERLOADED\"");
		assertThat(meters.get("clew.requests.shed").counter().count()).isOne();
		assertThat(pass(shedding, "/patient", new MockFilterChain()).getStatus()).isEqualTo(503);
		assertThat(pass(shedding, "/actuator/health", new MockFilterChain()).getStatus()).isEqualTo(200);
		load.leave(place);
		assertThat(pass(shedding, "/feeds/evidence.atom", new MockFilterChain()).getStatus()).isEqualTo(200);
		assertThat(load.busy()).isZero();
	}

	@Test
	void givesAPlaceToAnOperationWhileItIsAnswered() {
		Load load = load(0);
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		Admission admission = new Admission(load, new Shapes(() -> Set.of("drugs")), meters);
		WebGraphQlRequest request = request();
		List<Integer> busy = new ArrayList<>();
		admission.intercept(request, (asked) -> Mono.fromRunnable(() -> busy.add(load.busy()))).block();
		assertThat(busy).containsExactly(1);
		assertThat(load.busy()).isZero();
		assertThatIllegalStateException().isThrownBy(() -> admission.intercept(request, (asked) -> {
			throw new IllegalStateException("broken");
		}).block());
		assertThat(load.busy()).as("after a failure").isZero();
		Place place = taken(load, "any");
		WebGraphQlResponse refused = Objects
			.requireNonNull(admission.intercept(request, (asked) -> Mono.never()).block());
		assertThat(refused.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "OVERLOADED"));
		assertThat(meters.get("clew.requests.shed").counter().count()).isOne();
		load.leave(place);
	}

	private static WebGraphQlRequest request() {
		return new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(), new LinkedMultiValueMap<>(), null,
				Map.of(), new DefaultGraphQlRequest("{ __typename }"), "1", Locale.ROOT);
	}

	private static MockHttpServletResponse pass(LoadShedding shedding, String path, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		shedding.doFilter(new MockHttpServletRequest("GET", path), response, chain);
		return response;
	}

}
