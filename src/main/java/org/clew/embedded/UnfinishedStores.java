package org.clew.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseSettings;

import org.springframework.util.FileSystemUtils;

/**
 * What a first start left that was killed while Neo4j made the files: a store without a
 * log of transactions. Neo4j refuses to open it ever after, and as nothing is written
 * before the log, nothing is lost with it.
 */
final class UnfinishedStores {

	private static final List<String> DATABASES = List.of(GraphDatabaseSettings.SYSTEM_DATABASE_NAME,
			GraphDatabaseSettings.DEFAULT_DATABASE_NAME);

	private UnfinishedStores() {
	}

	/**
	 * Removes them, where no start has ended yet.
	 * @param home where the databases keep their data
	 */
	static void remove(Path home) throws IOException {
		Path data = home.resolve("data");
		for (String name : DATABASES) {
			if (isEmpty(data.resolve("transactions").resolve(name))) {
				FileSystemUtils.deleteRecursively(data.resolve("databases").resolve(name));
			}
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

}
