package org.clew.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.clew.seed.record.SeedFiles.SeedFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells one state of seed and atlas from any other, without reading records.
 *
 * @param files the SHA-256 of all paths and contents, in hex
 * @param meaning the same with the code that makes a graph of them: the same files mean
 * another graph as soon as that changes
 */
record Digest(String files, String meaning) {

	/** The packages whose code decides what files mean. */
	private static final List<String> CODE = List.of("seed/atlas", "seed/plan", "seed/record", "claim", "name");

	private static final int SHORT = 12;

	static Digest of(List<SeedFile> files) {
		return of(files, code());
	}

	static Digest of(List<SeedFile> files, List<byte[]> code) {
		MessageDigest sha256 = sha256();
		for (SeedFile file : files) {
			update(sha256, file.path().getBytes(StandardCharsets.UTF_8));
			update(sha256, file.content());
		}
		byte[] contents = sha256.digest();
		sha256.update(contents);
		code.forEach((bytes) -> update(sha256, bytes));
		return new Digest(HexFormat.of().formatHex(contents), HexFormat.of().formatHex(sha256.digest()));
	}

	String version() {
		return "seed-" + this.files.substring(0, SHORT);
	}

	private static List<byte[]> code() {
		var resolver = new PathMatchingResourcePatternResolver(Digest.class.getClassLoader());
		List<byte[]> code = new ArrayList<>();
		try {
			for (String folder : CODE) {
				List<Resource> classes = new ArrayList<>(
						List.of(resolver.getResources("classpath:org/clew/" + folder + "/*.class")));
				classes.sort(Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)));
				for (Resource file : classes) {
					code.add(file.getContentAsByteArray());
				}
			}
			return code;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Clew's own classes cannot be read", ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The length before the bytes keeps one file's end from being another's start. */
	private static void update(MessageDigest sha256, byte[] bytes) {
		sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		sha256.update(bytes);
	}

}
