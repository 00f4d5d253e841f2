package org.clew;

import java.time.Duration;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * Waits for an answer as long as a cold database on a busy machine needs, and asks as
 * whoever the test says, as a request over HTTP would.
 */
@TestConfiguration(proxyBeanMethods = false)
class UnhurriedTester {

	@Bean
	ExecutionGraphQlServiceTester graphQlTester(ExecutionGraphQlService service) {
		ContextSnapshotFactory caller = ContextSnapshotFactory.builder().build();
		ExecutionGraphQlService asCaller = (request) -> Mono.defer(() -> {
			ContextSnapshot snapshot = caller.captureAll();
			return service.execute(request).contextWrite(snapshot::updateContext);
		});
		return ExecutionGraphQlServiceTester.builder(asCaller).responseTimeout(Duration.ofSeconds(30)).build();
	}

}
