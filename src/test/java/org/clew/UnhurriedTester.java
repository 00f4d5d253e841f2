package org.clew;

import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * Waits for an answer as long as a cold database on a busy machine needs.
 */
@TestConfiguration(proxyBeanMethods = false)
class UnhurriedTester {

	@Bean
	ExecutionGraphQlServiceTester graphQlTester(ExecutionGraphQlService service) {
		return ExecutionGraphQlServiceTester.builder(service).responseTimeout(Duration.ofSeconds(30)).build();
	}

}
