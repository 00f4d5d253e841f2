package org.clew.seed;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.clew.seed.Seed.CheckedSeed;
import org.clew.seed.record.SeedFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CheckedSeed}.
 */
class CheckedSeedTests {

	/** As the threads of the common pool are, where the application is a jar. */
	private static final Executor THREAD_WITHOUT_CLASSES = (task) -> {
		Thread thread = new Thread(task);
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		thread.start();
	};

	@Test
	void isReadFromTheClassPathByAnyThread() {
		CompletableFuture<CheckedSeed> seed = CompletableFuture.supplyAsync(
				() -> CheckedSeed.of(SeedFiles.at("classpath:graph-seed"), Clock.systemUTC()), THREAD_WITHOUT_CLASSES);
		assertThat(seed.join().records().all()).isNotEmpty();
	}

}
