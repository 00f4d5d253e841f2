package org.clew.limit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

	@Test
	void refusesWhatMayNotWait() {
		Load load = new Load(1, Duration.ZERO);
		assertThat(load.enter()).isTrue();
		assertThat(load.enter()).as("none may wait").isFalse();
		load.leave();
		assertThat(load.busy()).isZero();
		assertThat(load.waiting()).isZero();
	}

	@Test
	void letsAsManyWaitAsAreWorkedOn() {
		Load load = new Load(2, Duration.ofMinutes(1));
		assertThat(load.enter()).isTrue();
		assertThat(load.enter()).isTrue();
		List<CompletableFuture<Boolean>> waiting = Stream
			.generate(() -> CompletableFuture.supplyAsync(load::enter, (task) -> Thread.ofVirtual().start(task)))
			.limit(2)
			.toList();
		while (load.waiting() < 2) {
			Thread.onSpinWait();
		}
		assertThat(load.enter()).as("a third that waits").isFalse();
		load.leave();
		load.leave();
		assertThat(waiting).allMatch(CompletableFuture::join);
		assertThat(load.busy()).isEqualTo(2);
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
		load.leave();
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
