package org.clew.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Tests for {@code bin/clew}, in a folder like that of the release, with a Java that says
 * how it was called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

	/** Says how it was called; and learns, until it is ended. */
	private static final String JAVA = """
			#!/bin/sh
			printf '%s\\n' "$@"
			case "$*" in
			*fail) exit 3 ;;
			*AOTCacheOutput*)
				trap 'echo learned >new.aot; exit 143' TERM
				echo "Tomcat started on port 1"
				while :; do sleep 0.1; done
				;;
			esac
			""";

	@TempDir
	private Path home;

	private Path java;

	@BeforeEach
	void unpack() throws IOException {
		Files.createDirectories(this.home.resolve("bin"));
		Files.copy(Path.of("bin/clew"), this.home.resolve("bin/clew"));
		Files.copy(Path.of("bin/aot"), this.home.resolve("bin/aot"), StandardCopyOption.COPY_ATTRIBUTES);
		this.java = java("25.0.3");
	}

	@Test
	void runsTheJarBesideItWithAllArgumentsAsTheyAre() throws IOException, InterruptedException {
		Files.createFile(this.home.resolve("clew-0.1.0.jar"));
		Ran ran = run("serve", "--server.port=9000", "two words");
		assertThat(ran.code()).isZero();
		assertThat(ran.lines()).containsSubsequence("-jar", this.home.toRealPath().resolve("clew-0.1.0.jar").toString(),
				"serve", "--server.port=9000", "two words");
	}

	@Test
	void saysInALineThatJavaIsMissing() throws IOException, InterruptedException {
		this.java = java("21.0.1");
		Files.createFile(this.home.resolve("clew-0.1.0.jar"));
		assumeFalse(otherJava25(), "there is a Java 25 where the launcher looks");
		Ran ran = run("serve");
		assertThat(ran.code()).isEqualTo(69);
		assertThat(ran.lines()).singleElement().asString().startsWith("clew: Java 25 is missing. Install");
	}

	@Test
	void saysInALineThatTheJarIsMissing() throws IOException, InterruptedException {
		Ran ran = run("serve");
		assertThat(ran.code()).isEqualTo(69);
		assertThat(ran.lines()).singleElement().asString().startsWith("clew: there is no jar");
	}

	@Test
	void usesWhatJavaLearnedAsLongAsItFits() throws IOException, InterruptedException {
		Files.createFile(this.home.resolve("clew-0.1.0.jar"));
		assertThat(run("prepare").lines()).singleElement().asString().contains("the jar is not unpacked");
		Files.createDirectory(this.home.resolve("lib"));
		Ran prepared = run("prepare");
		assumeFalse(prepared.lines().toString().contains("there is no room"), "memory or disk is short");
		assertThat(prepared.code()).as(prepared.lines().toString()).isZero();
		assertThat(run("serve").lines()).anyMatch((line) -> line.startsWith("-XX:AOTCache="));
		assertThat(run("search", "x").lines()).noneMatch((line) -> line.contains("AOT"));
		Files.writeString(this.java.resolve("release"), "JAVA_VERSION=\"25.0.4\"\n");
		assertThat(run("serve").lines()).noneMatch((line) -> line.startsWith("-XX:AOTCache="))
			.anyMatch((line) -> line.startsWith("clew: after this start the next ones are made faster"));
	}

	@Test
	void passesTheExitCodeOn() throws IOException, InterruptedException {
		Files.createFile(this.home.resolve("clew-0.1.0.jar"));
		assertThat(run("fail").code()).isEqualTo(3);
	}

	@Test
	void completesInBash() throws IOException, InterruptedException {
		Process bash = new ProcessBuilder("bash", "-c", "source src/release/completion/clew.sh && complete -p clew")
			.redirectErrorStream(true)
			.start();
		assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("clew");
		assertThat(bash.waitFor()).isZero();
	}

	private static boolean otherJava25() throws IOException {
		Path all = Path.of("/usr/lib/jvm");
		if (Files.notExists(all)) {
			return false;
		}
		try (Stream<Path> installed = Files.list(all)) {
			return installed.anyMatch((one) -> one.toString().contains("25"));
		}
	}

	private Path java(String version) throws IOException {
		Path java = this.home.resolve("jdk-" + version);
		Files.createDirectories(java.resolve("bin"));
		Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		Path program = Files.writeString(java.resolve("bin/java"), JAVA);
		assertThat(program.toFile().setExecutable(true)).isTrue();
		return java;
	}

	private Ran run(String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of("bash", this.home.resolve("bin/clew").toString()), Stream.of(arguments))
					.toList());
		builder.environment().keySet().removeIf((name) -> name.contains("JAVA"));
		builder.environment().put("CLEW_JAVA_HOME", this.java.toString());
		builder.environment().put("CLEW_AOT_DELAY", "60");
		Process process = builder.redirectErrorStream(true).start();
		List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
			.toList();
		return new Ran(process.waitFor(), lines);
	}

	private record Ran(int code, List<String> lines) {
	}

}
