package org.clew;

import org.clew.seed.SeedIdentifiers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Clew: the graph, its seed, and the GraphQL API over both.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

	public static void main(String[] args) {
		if (SeedIdentifiers.asked(args)) {
			System.exit(SeedIdentifiers.print(args));
		}
		SpringApplication.run(Application.class, args);
	}

}
