package org.clew.seed.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that lie at a place, sorted by path, without those that hold no records.
 *
 * @param location where they lie
 * @param files the files
 */
public record SeedFiles(String location, List<SeedFile> files) {

	private static final String FOLDER = "graph-seed";

	private static final String CLASSPATH = "classpath:";

	private static final Pattern IGNORED = Pattern.compile("(schema/|atlas/|(.*/)?\\.).*|(.*/)?(README\\.md|LICENSE)");

	/**
	 * {@return the files at a location}
	 * @param location a folder or {@code classpath:} and a folder; where there is none,
	 * the folder {@code graph-seed} here if it exists, else the one that comes with Clew
	 */
	public static SeedFiles at(@Nullable String location) {
		String place = location;
		if (place == null || place.isBlank()) {
			place = Files.isDirectory(Path.of(FOLDER)) ? FOLDER : CLASSPATH + FOLDER;
		}
		try {
			List<SeedFile> files = place.startsWith(CLASSPATH) ? inClasspath(place) : inFolder(Path.of(place));
			return new SeedFiles(place,
					files.stream()
						.filter((file) -> !IGNORED.matcher(file.path()).matches())
						.sorted(Comparator.comparing(SeedFile::path))
						.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The seed at '%s' cannot be read".formatted(place), ex);
		}
	}

	private static List<SeedFile> inFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<SeedFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				files.add(new SeedFile(name, Files.readAllBytes(path)));
			}
		}
		return files;
	}

	private static List<SeedFile> inClasspath(String place) throws IOException {
		String folder = "/" + place.substring(CLASSPATH.length()).replaceAll("^/|/$", "") + "/";
		List<SeedFile> files = new ArrayList<>();
		for (Resource resource : new PathMatchingResourcePatternResolver(SeedFiles.class.getClassLoader())
			.getResources("classpath:" + folder + "**/*.*")) {
			if (resource.isReadable()) {
				String path = URI.create(resource.getURL().toString()).toString();
				try (InputStream content = resource.getInputStream()) {
					files.add(new SeedFile(path.substring(path.lastIndexOf(folder) + folder.length()),
							content.readAllBytes()));
				}
			}
		}
		return files;
	}

}
