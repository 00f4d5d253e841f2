package org.clew.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where the publishers' files lie: those that are whole and checked, and under
 * {@code .clew} those that are on their way, those that were refused, those that were
 * imported last, and what is remembered of each.
 */
public record Folder(Path path) {

	private static final Pattern NAME = Pattern.compile("[a-z0-9][A-Za-z0-9._-]{0,120}");

	public Path file(String name) {
		return this.path.resolve(checked(name));
	}

	Path incoming(String name) {
		return own("incoming", name);
	}

	Path incomingKept(String name) {
		return own("incoming", name + ".json");
	}

	Path refused(String name) {
		return own("refused", name);
	}

	/**
	 * {@return the file as it was imported last}
	 */
	public Path imported(String name) {
		return own("imported", name);
	}

	Path kept(String name) {
		return own("kept", name + ".json");
	}

	private Path own(String folder, String name) {
		return this.path.resolve(".clew").resolve(folder).resolve(checked(name));
	}

	private static String checked(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("'%s' is no name of a file".formatted(name));
		}
		return name;
	}

	/**
	 * {@return what is remembered of the file that lies there; null if none does, or
	 * somebody changed it}
	 */
	@Nullable Kept whole(String name) throws IOException {
		Kept kept = Kept.read(kept(name));
		boolean here = kept != null && Files.exists(file(name)) && Files.size(file(name)) == kept.bytes();
		return here ? kept : null;
	}

	/**
	 * {@return the day on which a file was fetched, if it is known}
	 */
	public @Nullable String day(String name) throws IOException {
		Kept kept = whole(name);
		return (kept != null) ? kept.fetched() : null;
	}

	/**
	 * {@return whether a file lies there that is not the one that was imported last}
	 */
	public boolean isToImport(String name) throws IOException {
		return Files.exists(file(name))
				&& (!Files.exists(imported(name)) || Files.mismatch(file(name), imported(name)) >= 0);
	}

	/**
	 * Remembers that a file was imported.
	 * @throws IOException if that cannot be written
	 */
	public void wasImported(String name) throws IOException {
		Path copy = own("imported", name + ".new");
		Files.createDirectories(copy.getParent());
		Files.copy(file(name), copy, StandardCopyOption.REPLACE_EXISTING);
		move(copy, imported(name));
	}

	/** A reader sees the old file or the new one. */
	static void move(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * {@return the names of the files whose names begin so}
	 */
	public List<String> names(String beginning) throws IOException {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.path)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.startsWith(beginning) && NAME.matcher(name).matches())
				.sorted()
				.toList();
		}
	}

	/**
	 * Keeps others out.
	 * @throws IOException if another process fetches into the folder
	 */
	public AutoCloseable lock() throws IOException {
		Files.createDirectories(this.path.resolve(".clew"));
		FileChannel channel = FileChannel.open(this.path.resolve(".clew/lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException ex) {
			// Another thread of this process has it, which is told below.
		}
		channel.close();
		throw new IOException("Another update works in %s; wait for it to end".formatted(this.path));
	}

}
