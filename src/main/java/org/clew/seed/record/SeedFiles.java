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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that lie at a place, sorted by path, without those that hold no records.
 *
 * @param location where they lie
 */
public record SeedFiles(String location, List<SeedFile> files) {

	private static final String FOLDER = "graph-seed";

	private static final String CLASSPATH = "classpath:";

	private static final Pattern IGNORED = Pattern.compile("(schema/|atlas/|(.*/)?\\.).*|(.*/)?(README\\.md|LICENSE)");

	private static final Pattern ATLAS = Pattern.compile("atlas/[a-z-]+\\.tsv");

	/**
	 * {@return the files at a location}
	 * @param location a folder or {@code classpath:} and a folder; where there is none,
	 * the folder {@code graph-seed} here if it exists, else the one that comes with Clew
	 */
	public static SeedFiles at(@Nullable String location) {
		return at(location, (path) -> !IGNORED.matcher(path).matches());
	}

	/**
	 * {@return the tables of the atlas at a location, which may have none}
	 * @param location as of {@link #at}
	 */
	public static SeedFiles atlas(@Nullable String location) {
		return at(location, (path) -> ATLAS.matcher(path).matches());
	}

	private static SeedFiles at(@Nullable String location, Predicate<String> wanted) {
		String place = location;
		if (place == null || place.isBlank()) {
			place = Files.isDirectory(Path.of(FOLDER)) ? FOLDER : CLASSPATH + FOLDER;
		}
		try {
			List<SeedFile> files = place.startsWith(CLASSPATH) ? inClasspath(place, wanted)
					: inFolder(Path.of(place), wanted);
			return new SeedFiles(place, files.stream().sorted(Comparator.comparing(SeedFile::path)).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The seed at '%s' cannot be read".formatted(place), ex);
		}
	}

	private static List<SeedFile> inFolder(Path folder, Predicate<String> wanted) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<SeedFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (wanted.test(name)) {
					files.add(new SeedFile(name, Files.readAllBytes(path)));
				}
			}
		}
		return files;
	}

	private static List<SeedFile> inClasspath(String place, Predicate<String> wanted) throws IOException {
		String folder = "/" + place.substring(CLASSPATH.length()).replaceAll("^/|/$", "") + "/";
		List<SeedFile> files = new ArrayList<>();
		for (Resource resource : new PathMatchingResourcePatternResolver(SeedFiles.class.getClassLoader())
			.getResources("classpath:" + folder + "**/*.*")) {
			String url = URI.create(resource.getURL().toString()).toString();
			String path = url.substring(url.lastIndexOf(folder) + folder.length());
			if (wanted.test(path) && resource.isReadable()) {
				try (InputStream content = resource.getInputStream()) {
					files.add(new SeedFile(path, content.readAllBytes()));
				}
			}
		}
		return files;
	}

	/**
	 * A file of the seed, unread.
	 *
	 * @param path its path relative to the seed's folder, with '/' between the parts
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record SeedFile(String path, byte[] content) {

	}

}
