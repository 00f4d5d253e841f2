package org.clew.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.seed.check.Checks;
import org.clew.seed.check.LikelyDuplicates;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Records.Placed;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedFiles.SeedFile;
import org.jspecify.annotations.Nullable;

/**
 * Checks single files as if they lay in the seed: they may name its records, and replace
 * those files of it that have their names. Needs no database.
 */
public final class SeedCheck {

	/** The first line of a file tells an editor, and us, what it is. */
	private static final Pattern SCHEMA = Pattern.compile("\\$schema=\\S*?([a-z]+\\.schema\\.json)");

	private final @Nullable String location;

	/**
	 * Checks against a seed.
	 * @param location where the seed lies; if null, where it usually lies
	 */
	public SeedCheck(@Nullable String location) {
		this.location = location;
	}

	/**
	 * Checks files.
	 * @param paths files, or folders with files that end in {@code .yaml}
	 * @return all that was found
	 */
	public Report check(List<Path> paths) {
		List<Placed> placed = files(paths).stream().map(SeedCheck::placed).toList();
		Set<String> replaced = new HashSet<>();
		placed.forEach((one) -> replaced.add(one.place()));
		SeedFiles seed = SeedFiles.at(this.location);
		SeedFiles rest = new SeedFiles(seed.location(),
				seed.files().stream().filter((file) -> !replaced.contains(file.path())).toList());
		Records records = Records.read(rest, placed);
		List<Finding> findings = new Checks(Clock.systemUTC()).findings(records);
		return new Report(placed.size(), findings.stream().map((finding) -> identified(finding, records)).toList(),
				LikelyDuplicates.of(records, placed.stream().map((one) -> one.file().path()).toList()));
	}

	private static List<Path> files(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			try (Stream<Path> found = Files.walk(path)) {
				found.filter(Files::isRegularFile)
					.filter((file) -> !Files.isDirectory(path) || file.toString().endsWith(".yaml"))
					.sorted()
					.forEach(files::add);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("%s cannot be read".formatted(path), ex);
			}
		}
		return files.stream().distinct().toList();
	}

	private static Placed placed(Path path) {
		try {
			byte[] content = Files.readAllBytes(path);
			return new Placed(kind(path, content), new SeedFile(path.toString().replace('\\', '/'), content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s cannot be read".formatted(path), ex);
		}
	}

	/** By its folder, else by its first line; what says neither is a study. */
	private static Kind kind(Path path, byte[] content) {
		Path folder = path.toAbsolutePath().getParent();
		Optional<Kind> byFolder = Optional.ofNullable(folder)
			.map(Path::getFileName)
			.flatMap((name) -> Kind.ofFolder(name.toString()));
		return byFolder.or(() -> {
			Matcher schema = SCHEMA.matcher(new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse(""));
			return schema.find()
					? Stream.of(Kind.values()).filter((kind) -> kind.schema().equals(schema.group(1))).findFirst()
					: Optional.empty();
		}).orElse(Kind.STUDY);
	}

	/** A name that looks alike helps most with its identifier beside it. */
	private static Finding identified(Finding finding, Records records) {
		List<String> nearest = finding.nearest()
			.stream()
			.map((near) -> (records.names().resolve(near, EnumSet.allOf(Kind.class)) instanceof Resolution.Found found
					&& !found.record().id().equals(near)) ? near + " = " + found.record().id() : near)
			.toList();
		return new Finding(finding.file(), finding.line(), finding.field(), finding.value(), finding.message(),
				finding.accepted(), nearest);
	}

	/**
	 * What was found.
	 *
	 * @param files how many files were checked
	 * @param findings what is wrong
	 * @param warnings what a person must look at, and may be right
	 */
	public record Report(int files, List<Finding> findings, List<Finding> warnings) {
	}

}
