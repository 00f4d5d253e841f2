package org.clew;

import org.clew.command.ClewCommand;

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
		if (ClewCommand.isAsked(args)) {
			Integer code = ClewCommand.run(args, Application::serve);
			if (code != null) {
				System.exit(code);
			}
		}
		else {
			serve(args);
		}
	}

	private static void serve(String[] settings) {
		SpringApplication.run(Application.class, settings);
	}

}
