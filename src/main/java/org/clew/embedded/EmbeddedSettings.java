package org.clew.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database; none of them matters once {@code spring.neo4j.uri}
 * names a server.
 *
 * @param directory where the database keeps its data, its logs and its password; created
 * if missing
 * @param port the port that Bolt listens on, on the loopback interface only; 0 takes any
 * free one
 * @param pageCache memory outside the heap for caching the store files
 * @param connections how many Bolt connections can be busy at the same time
 * @param transactionTimeout after how long a running transaction is terminated
 */
@ConfigurationProperties("clew.embedded")
record EmbeddedSettings(@DefaultValue("data/neo4j") Path directory, @DefaultValue("0") int port,
		@DefaultValue("128MB") DataSize pageCache, @DefaultValue("100") int connections,
		@DefaultValue("2m") Duration transactionTimeout) {

	/**
	 * {@return the default settings for a database in the given directory}
	 */
	static EmbeddedSettings in(Path directory) {
		return new EmbeddedSettings(directory, 0, DataSize.ofMegabytes(128), 100, Duration.ofMinutes(2));
	}

	/**
	 * {@return the same settings with a port that nobody listens on}
	 * @throws IOException if there is none
	 */
	EmbeddedSettings onFreePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return new EmbeddedSettings(this.directory, socket.getLocalPort(), this.pageCache, this.connections,
					this.transactionTimeout);
		}
	}

}
