package org.clew.graph;

import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the driver word a message only where somebody wants to read it. By default it
 * words each one that it sends or gets, with every parameter and every row, before it
 * asks. It has no other way to change that yet than one it means to drop.
 */
@SuppressWarnings("deprecation")
@Configuration(proxyBeanMethods = false)
class DriverLogging {

	@Bean
	ConfigBuilderCustomizer loggingOnDemand() {
		return (config) -> config.withLogging(Logging.slf4j());
	}

}
