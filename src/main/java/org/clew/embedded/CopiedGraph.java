package org.clew.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/**
 * A copy of the files of a stopped database, beside them. It takes their place, or goes
 * again. Whatever moment a process is killed at, the next start finds the files as they
 * were, or all of the copy.
 */
final class CopiedGraph implements AutoCloseable {

	private final Path home;

	private final FileChannel lock;

	private CopiedGraph(Path home, FileChannel lock) {
		this.home = home;
		this.lock = lock;
	}

	/**
	 * Makes a copy. Until it is closed, no other process starts on the files.
	 * @param home where the database keeps its data
	 * @throws DatabaseNotStarted if a process runs on them
	 */
	static CopiedGraph of(Path home) throws IOException {
		settle(home);
		CopiedGraph copy = new CopiedGraph(home, locked(home, now(home)));
		try {
			FileSystemUtils.copyRecursively(now(home), next(home));
			return copy;
		}
		catch (IOException ex) {
			copy.close();
			throw ex;
		}
	}

	/**
	 * Ends what a process that was killed has begun: a copy that was whole takes its
	 * place, any other goes.
	 * @throws DatabaseNotStarted if a process still works on a copy
	 */
	static void settle(Path home) throws IOException {
		if (Files.exists(next(home))) {
			boolean whole = !Files.exists(now(home));
			try (FileChannel _ = locked(home, whole ? before(home) : now(home))) {
				if (whole) {
					move(next(home), now(home));
				}
				FileSystemUtils.deleteRecursively(next(home));
			}
		}
		FileSystemUtils.deleteRecursively(before(home));
	}

	/** The lock that Neo4j itself takes. */
	private static FileChannel locked(Path home, Path data) throws IOException {
		FileChannel file = FileChannel.open(data.resolve("databases/store_lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			if (file.tryLock() != null) {
				return file;
			}
		}
		catch (OverlappingFileLockException ex) {
			file.close();
			throw DatabaseNotStarted.locked(home, ex);
		}
		file.close();
		throw DatabaseNotStarted.locked(home, null);
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * {@return the folder with the copy}
	 */
	Path folder() {
		return next(this.home);
	}

	/** Puts the copy, which nobody works on any more, in the place of the files. */
	void takePlace() throws IOException {
		move(now(this.home), before(this.home));
		move(next(this.home), now(this.home));
	}

	@Override
	public void close() throws IOException {
		try (this.lock) {
			FileSystemUtils.deleteRecursively(next(this.home));
			FileSystemUtils.deleteRecursively(before(this.home));
		}
	}

	private static Path now(Path home) {
		return home.resolve("data");
	}

	private static Path next(Path home) {
		return home.resolve("data.next");
	}

	private static Path before(Path home) {
		return home.resolve("data.before");
	}

}
