package org.clew.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.fetch.Fetcher.Check;

/**
 * Looks at a file that has come, and puts it in the place of the one that was there.
 *
 * @param folder where the files lie
 */
record Taking(Folder folder, Check check) {

	/** A file loses less than this part of itself from one release to the next. */
	private static final int PART = 2;

	/**
	 * Takes a file.
	 * @throws Refused if it is not what it should be; then it lies among those refused
	 */
	void take(PublishedFile published, Kept kept, List<Checksum> checksums) throws IOException {
		String name = published.file();
		Path file = this.folder.incoming(name);
		try {
			published.form().check(file);
			for (Checksum checksum : checksums) {
				checksum.check(file);
			}
			columns(published, file);
			size(name, file);
			this.check.look(published, file);
		}
		catch (Refused ex) {
			Folder.move(file, this.folder.refused(name));
			Files.deleteIfExists(this.folder.incomingKept(name));
			throw new Refused("%s. What came lies in %s; what was there stays".formatted(ex.getMessage(),
					this.folder.refused(name)));
		}
		Folder.move(file, this.folder.file(name));
		kept.write(this.folder.kept(name));
		Files.deleteIfExists(this.folder.incomingKept(name));
	}

	private static void columns(PublishedFile published, Path file) throws IOException {
		if (published.columns().isEmpty()) {
			return;
		}
		Set<String> found = Stream.of(Form.header(file).split("\t"))
			.map((column) -> column.replace("\"", "").strip().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		List<String> gone = published.columns().stream().filter((column) -> !found.contains(column)).toList();
		if (!gone.isEmpty()) {
			throw new Refused("Its columns have changed: %s is not there any more. It has: %s"
				.formatted(String.join(", ", gone), String.join(", ", found.stream().sorted().toList())));
		}
	}

	private void size(String name, Path file) throws IOException {
		Path before = this.folder.file(name);
		if (Files.exists(before) && Files.size(file) < Files.size(before) / PART) {
			throw new Refused("It has %s, and the last had %s. If that is right, delete %s"
				.formatted(Sizes.told(Files.size(file)), Sizes.told(Files.size(before)), before));
		}
	}

}
