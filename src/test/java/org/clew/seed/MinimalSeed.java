package org.clew.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.seed.check.Checks;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedFiles.SeedFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The smallest seed that has every kind of record, and changes to it.
 */
final class MinimalSeed {

	/** The day on which the seed is checked. */
	static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

	private final Map<String, byte[]> contents = new TreeMap<>();

	MinimalSeed() {
		SeedFiles.at("classpath:seed/minimal")
			.files()
			.forEach((file) -> this.contents.put(file.path(), file.content()));
	}

	MinimalSeed edit(String file, String from, String to) {
		String text = new String(this.contents.get(file), StandardCharsets.UTF_8);
		assertThat(text).contains(from);
		return add(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
	}

	MinimalSeed add(String file, String text) {
		return add(file, text.getBytes(StandardCharsets.UTF_8));
	}

	MinimalSeed add(String file, byte[] content) {
		this.contents.put(file, content);
		return this;
	}

	MinimalSeed remove(String file) {
		assertThat(this.contents.remove(file)).isNotNull();
		return this;
	}

	SeedFiles files() {
		return new SeedFiles("minimal",
				this.contents.entrySet()
					.stream()
					.map((entry) -> new SeedFile(entry.getKey(), entry.getValue()))
					.toList());
	}

	List<Finding> findings() {
		return new Checks(TODAY).findings(Records.read(files()));
	}

	/** Writes the files to a folder in place of what is there. */
	String in(Path folder) throws IOException {
		try (var old = Files.walk(folder)) {
			for (Path path : old.filter(Files::isRegularFile).toList()) {
				Files.delete(path);
			}
		}
		for (Map.Entry<String, byte[]> entry : this.contents.entrySet()) {
			Path path = folder.resolve(entry.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, entry.getValue());
		}
		return folder.toString();
	}

}
