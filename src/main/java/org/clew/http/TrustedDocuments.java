package org.clew.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder, each in a file of its own. They are known by the hash of the
 * text as it is, and without the line break at its end.
 */
final class TrustedDocuments {

	private final Map<String, String> byHash;

	private TrustedDocuments(Map<String, String> byHash) {
		this.byHash = byHash;
	}

	/**
	 * Reads a folder.
	 * @throws IllegalArgumentException if there are none, or one is no GraphQL
	 */
	static TrustedDocuments in(Path folder) {
		Map<String, String> byHash = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((file) -> file.toString().endsWith(".graphql")).toList()) {
				for (String text : texts(file)) {
					byHash.put(Sha256.of(text), text);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("clew.documents.trusted: " + folder + " is no folder that can be read", ex);
		}
		if (byHash.isEmpty()) {
			throw new IllegalArgumentException("clew.documents.trusted: there is no file .graphql in " + folder);
		}
		return new TrustedDocuments(byHash);
	}

	private static List<String> texts(Path file) throws IOException {
		String text = Files.readString(file);
		try {
			Parser.parse(text);
		}
		catch (InvalidSyntaxException ex) {
			throw new IllegalArgumentException("clew.documents.trusted: " + file + ": " + ex.getMessage(), ex);
		}
		return List.of(text, text.stripTrailing());
	}

	boolean holds(String text) {
		return this.byHash.containsKey(Sha256.of(text));
	}

	@Nullable String byHash(String hash) {
		return this.byHash.get(hash);
	}

}
