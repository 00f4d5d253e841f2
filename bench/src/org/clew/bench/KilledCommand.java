package org.clew.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.clew.embedded.EmbeddedNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Kills (SIGKILL) a command at random moments of it, and looks at what is there: nothing of its work, or all of it, and never a part.
 * After each kill the database starts, and the same command once more leaves the graph that nobody disturbed.
 */
final class KilledCommand {

	private static final String COUNTS = """
			CALL () {
			  MATCH (n)
			  RETURN labels(n) AS what, count(*) AS many
			  UNION ALL
			  MATCH ()-[r]->()
			  RETURN [type(r)] AS what, count(*) AS many
			}
			WITH what, many
			ORDER BY what
			RETURN collect([what, many]) AS counts
			""";

	private final String name;

	private final Processes processes;

	private final Path folder;

	private final Path home;

	private final List<String> arguments;

	private final Random random;

	private String none = "";

	private String all = "";

	private long took;

	private int leftNone;

	private int leftAll;

	/**
	 * Prepares to kill.
	 * @param arguments the command and its options but the directory
	 */
	KilledCommand(String name, Processes processes, Path folder, List<String> arguments, Random random) {
		this.name = name;
		this.processes = processes;
		this.folder = folder.resolve(name);
		this.home = this.folder.resolve("neo4j");
		this.arguments = arguments;
		this.random = random;
	}

	/** Kills it once; returns what is wrong. */
	List<String> kill() throws Exception {
		if (this.all.isEmpty()) {
			undisturbed();
		}
		prepare();
		Process process = this.processes.start(in(this.arguments));
		long delay = (long) (this.took * Math.sqrt(this.random.nextDouble()));
		process.waitFor(delay, TimeUnit.MILLISECONDS);
		process.destroyForcibly().waitFor();
		List<String> wrong = new ArrayList<>();
		String left = state();
		if (left.equals(this.all)) {
			this.leftAll++;
		}
		else if (left.equals(this.none)) {
			this.leftNone++;
		}
		else {
			wrong.add("%s: a part is there after %d ms: %s".formatted(this.name, delay, left));
		}
		if (!left.equals(this.all)) {
			// What has looked at it has made a database, and a backup is restored where there is none.
			if (left.equals(this.none)) {
				FileSystemUtils.deleteRecursively(this.home);
			}
			this.processes.run(in(this.arguments));
		}
		String again = state();
		if (!again.equals(this.all)) {
			wrong.add("%s: another graph after %d ms: %s".formatted(this.name, delay, again));
		}
		return wrong;
	}

	void print() {
		System.out.printf("%s, of %d ms: %d kills left nothing of it, %d all of it%n", this.name, this.took, this.leftNone, this.leftAll);
	}

	private void undisturbed() throws Exception {
		prepare();
		this.none = state();
		prepare();
		long start = System.nanoTime();
		this.processes.run(in(this.arguments));
		this.took = (System.nanoTime() - start) / 1_000_000;
		this.all = state();
	}

	private void prepare() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
		Files.createDirectories(this.folder);
	}

	private List<String> in(List<String> some) {
		List<String> line = new ArrayList<>(some);
		line.add("--directory");
		line.add(this.home.toString());
		return line;
	}

	private String state() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.home);
				Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
			return driver.executableQuery(COUNTS).execute().records().getFirst().get("counts").toString();
		}
	}

}
