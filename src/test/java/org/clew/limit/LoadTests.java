package org.clew.limit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how many requests are worked on at a time.
 */
class LoadTests {

	private static final Executor ON_ITS_OWN = (task) -> Thread.ofVirtual().start(task);

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	@Test
	void refusesWhatMayNotWait() {
		Load load = new Load(1, Duration.ZERO);
		assertThat(load.enter()).isTrue();
		assertThat(load.enter()).as("none may wait").isFalse();
		load.leave(SECOND);
		assertThat(load.busy()).isZero();
		assertThat(load.waiting()).isZero();
	}

	@Test
	void letsABurstWaitForItsTurnAndNoneRightAfterARefusal() {
		AtomicLong clock = new AtomicLong();
		Load load = new Load(1, Duration.ofSeconds(3), clock::get);
		assertThat(load.enter()).isTrue();
		List<CompletableFuture<Boolean>> burst = Stream
			.generate(() -> CompletableFuture.supplyAsync(load::enter, ON_ITS_OWN))
			.limit(4)
			.toList();
		awaitWaiting(load, 4);
		assertThat(load.enter()).as("a fifth that waits").isFalse();
		for (int i = 0; i < 4; i++) {
			load.leave(8 * SECOND);
		}
		assertThat(burst).allMatch(CompletableFuture::join);
		assertThat(load.enter()).as("8 s, where only 3 are borne").isFalse();
		clock.addAndGet(2 * SECOND);
		CompletableFuture<Boolean> later = CompletableFuture.supplyAsync(load::enter, ON_ITS_OWN);
		awaitWaiting(load, 1);
		load.leave(8 * SECOND);
		assertThat(later.join()).isTrue();
		assertThat(load.busy()).isOne();
	}

	private static void awaitWaiting(Load load, int count) {
		while (load.waiting() < count) {
			Thread.onSpinWait();
		}
	}

	@Test
	void shedsWhatIsTooMuchButNeverWhoLooksAfterTheServer() throws Exception {
		Load load = new Load(1, Duration.ZERO);
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		LoadShedding shedding = new LoadShedding(load, meters);
		assertThat(load.enter()).isTrue();
		MockHttpServletResponse refused = pass(shedding, "/graphql", new MockFilterChain());
		assertThat(refused.getStatus()).isEqualTo(503);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getContentAsString()).contains("\"code\":\"OVERLOADED\"");
		assertThat(meters.get("clew.requests.shed").counter().count()).isOne();
		assertThat(pass(shedding, "/actuator/health", new MockFilterChain()).getStatus()).isEqualTo(200);
		load.leave(SECOND);
		assertThat(pass(shedding, "/graphql", new MockFilterChain()).getStatus()).isEqualTo(200);
		assertThat(load.busy()).isZero();
	}

	@Test
	void givesThePlaceBackWhenAnAnswerIsDoneAndNotBefore() throws Exception {
		Load load = new Load(1, Duration.ZERO);
		LoadShedding shedding = new LoadShedding(load, new SimpleMeterRegistry());
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setAsyncSupported(true);
		shedding.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> asked.startAsync());
		assertThat(load.busy()).isOne();
		request.getAsyncContext().complete();
		assertThat(load.busy()).isZero();
	}

	@Test
	void givesThePlaceOfAStreamBackAtOnce() throws Exception {
		Load load = new Load(1, Duration.ZERO);
		LoadShedding shedding = new LoadShedding(load, new SimpleMeterRegistry());
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setAsyncSupported(true);
		shedding.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
			answer.setContentType("text/event-stream");
			asked.startAsync();
		});
		assertThat(load.busy()).isZero();
	}

	private static MockHttpServletResponse pass(LoadShedding shedding, String path, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		shedding.doFilter(new MockHttpServletRequest("GET", path), response, chain);
		return response;
	}

}
