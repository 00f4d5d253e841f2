package org.clew.limit;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
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

	@Test
	void refusesWhatMayNotWait() {
		Load load = new Load(1, 0, Duration.ZERO);
		assertThat(load.enter()).isTrue();
		assertThat(load.enter()).as("none may wait").isFalse();
		load.leave();
		assertThat(load.busy()).isZero();
		assertThat(load.waiting()).isZero();
	}

	@Test
	void letsAsManyWaitAsMayComeAtOnce() {
		Load load = new Load(1, 20, Duration.ofMinutes(1));
		assertThat(load.enter()).isTrue();
		List<CompletableFuture<Boolean>> waiting = waiting(load, 20);
		assertThat(load.refuses()).isTrue();
		assertThat(load.enter()).as("one more").isFalse();
		load.leave();
		assertThat(waiting).allMatch(CompletableFuture::join);
		assertThat(load.busy()).isZero();
	}

	@Test
	void keepsAQueueShortThatStands() {
		AtomicLong now = new AtomicLong();
		Load load = new Load(1, 20, Duration.ofMinutes(1), now::get);
		assertThat(load.enter()).isTrue();
		List<CompletableFuture<Boolean>> waiting = waiting(load, 2);
		now.addAndGet(Duration.ofMillis(1000).toNanos());
		assertThat(load.refuses()).as("what comes at once").isFalse();
		now.addAndGet(Duration.ofMillis(1).toNanos());
		assertThat(load.refuses()).as("a third that waits").isTrue();
		assertThat(load.enter()).isFalse();
		load.leave();
		assertThat(waiting).allMatch(CompletableFuture::join);
	}

	@Test
	void keepsAQueueInWhichNobodyWaitsLong() {
		AtomicLong now = new AtomicLong();
		Load load = new Load(1, 20, Duration.ofMinutes(1), now::get);
		assertThat(load.enter()).isTrue();
		List<CompletableFuture<Boolean>> requests = new ArrayList<>();
		for (int request = 0; request < 500; request++) {
			requests.add(waiting(load));
			if (load.waiting() == 4) {
				now.addAndGet(Duration.ofMillis(10).toNanos());
				letOneIn(load);
			}
		}
		now.addAndGet(Duration.ofMillis(1001).toNanos());
		assertThat(load.refuses()).as("after a second in which nobody had a place").isTrue();
		while (load.waiting() > 0) {
			letOneIn(load);
		}
		assertThat(requests).allMatch(CompletableFuture::join);
	}

	@Test
	void letsNobodyOvertakeThoseThatWait() {
		Load load = new Load(1, 20, Duration.ofMinutes(1));
		assertThat(load.enter()).isTrue();
		List<Integer> turns = new CopyOnWriteArrayList<>();
		List<CompletableFuture<Void>> waiting = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			int number = i;
			waiting.add(CompletableFuture.runAsync(() -> {
				assertThat(load.enter()).isTrue();
				turns.add(number);
				load.leave();
			}, (task) -> Thread.ofVirtual().start(task)));
			await().until(() -> load.waiting() == number + 1);
		}
		load.leave();
		waiting.forEach(CompletableFuture::join);
		assertThat(turns).containsExactly(0, 1);
	}

	@Test
	void shedsWhatIsTooMuchButNeverWhoLooksAfterTheServer() throws Exception {
		Load load = new Load(1, 0, Duration.ZERO);
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		LoadShedding shedding = new LoadShedding(load, meters);
		assertThat(load.enter()).isTrue();
		MockHttpServletResponse refused = pass(shedding, "/feeds/evidence.atom", new MockFilterChain());
		assertThat(refused.getStatus()).isEqualTo(503);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getContentAsString()).contains("\"code\":\"OVERLOADED\"");
		assertThat(meters.get("clew.requests.shed").counter().count()).isOne();
		assertThat(pass(shedding, "/actuator/health", new MockFilterChain()).getStatus()).isEqualTo(200);
		load.leave();
		assertThat(pass(shedding, "/feeds/evidence.atom", new MockFilterChain()).getStatus()).isEqualTo(200);
		assertThat(load.busy()).isZero();
	}

	@Test
	void refusesAnOperationBeforeItIsRead() throws Exception {
		Load load = new Load(1, 0, Duration.ZERO);
		LoadShedding shedding = new LoadShedding(load, new SimpleMeterRegistry());
		assertThat(pass(shedding, "/graphql", new MockFilterChain()).getStatus()).isEqualTo(200);
		assertThat(load.enter()).isTrue();
		MockFilterChain reading = new MockFilterChain();
		assertThat(pass(shedding, "/graphql", reading).getStatus()).isEqualTo(503);
		assertThat(reading.getRequest()).isNull();
		load.leave();
	}

	@Test
	void givesAPlaceToAnOperationWhileItIsAnswered() {
		Load load = new Load(1, 0, Duration.ZERO);
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		Admission admission = new Admission(load, meters);
		WebGraphQlRequest request = request();
		List<Integer> busy = new ArrayList<>();
		admission.intercept(request, (asked) -> Mono.fromRunnable(() -> busy.add(load.busy()))).block();
		assertThat(busy).containsExactly(1);
		assertThat(load.busy()).isZero();
		assertThatIllegalStateException().isThrownBy(() -> admission.intercept(request, (asked) -> {
			throw new IllegalStateException("broken");
		}).block());
		assertThat(load.busy()).as("after a failure").isZero();
		assertThat(load.enter()).isTrue();
		WebGraphQlResponse refused = Objects
			.requireNonNull(admission.intercept(request, (asked) -> Mono.never()).block());
		assertThat(refused.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "OVERLOADED"));
		assertThat(meters.get("clew.requests.shed").counter().count()).isOne();
		load.leave();
	}

	private static WebGraphQlRequest request() {
		return new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(), new LinkedMultiValueMap<>(), null,
				Map.of(), new DefaultGraphQlRequest("{ __typename }"), "1", Locale.ROOT);
	}

	/** Nobody knows who of those that come at once is the first. */
	private static boolean comesAndGoes(Load load) {
		boolean entered = load.enter();
		if (entered) {
			load.leave();
		}
		return entered;
	}

	/** It keeps the place that it gets, or is refused at once. */
	private static CompletableFuture<Boolean> waiting(Load load) {
		int before = load.waiting();
		CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(load::enter,
				(task) -> Thread.ofVirtual().start(task));
		while (load.waiting() == before && !waiting.isDone()) {
			Thread.onSpinWait();
		}
		return waiting;
	}

	private static void letOneIn(Load load) {
		int before = load.waiting();
		load.leave();
		while (load.waiting() == before) {
			Thread.onSpinWait();
		}
	}

	private static List<CompletableFuture<Boolean>> waiting(Load load, int many) {
		List<CompletableFuture<Boolean>> waiting = Stream.generate(
				() -> CompletableFuture.supplyAsync(() -> comesAndGoes(load), (task) -> Thread.ofVirtual().start(task)))
			.limit(many)
			.toList();
		while (load.waiting() < many) {
			Thread.onSpinWait();
		}
		return waiting;
	}

	private static MockHttpServletResponse pass(LoadShedding shedding, String path, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		shedding.doFilter(new MockHttpServletRequest("GET", path), response, chain);
		return response;
	}

}
