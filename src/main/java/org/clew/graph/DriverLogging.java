package org.clew.graph;

import java.util.logging.Level;

import org.neo4j.driver.Config;
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
public class DriverLogging {

	/**
	 * For drivers outside Spring.
	 * @return a configuration with which the driver tells of warnings only
	 */
	public static Config warnings() {
		return Config.builder().withLogging(Logging.javaUtilLogging(Level.WARNING)).build();
	}

	@Bean
	ConfigBuilderCustomizer loggingOnDemand() {
		return (config) -> config.withLogging(Logging.slf4j());
	}

}
