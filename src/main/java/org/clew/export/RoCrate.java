package org.clew.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what is in a folder of an export, so that archives and people can tell without
 * Clew: an RO-Crate 1.1 with each file and each source.
 */
final class RoCrate {

	static final String FILE = "ro-crate-metadata.json";

	private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

	private static final Map<String, String> TYPES = Map.of("tsv", "text/tab-separated-values", "csv", "text/csv",
			"jsonld", "application/ld+json", "txt", "text/plain");

	private static final String SOURCES = "MATCH (n:Source) RETURN properties(n) AS source ORDER BY n.id";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final List<Map<String, Object>> entities = new ArrayList<>();

	private final List<Map<String, Object>> sources;

	RoCrate(Driver driver) {
		this.sources = driver.executableQuery(SOURCES)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("source").asMap())
			.toList();
	}

	/**
	 * Writes the description beside the files.
	 * @param folder where they are
	 * @param version what the graph calls itself
	 * @param day when it was so
	 * @param note what is to be known of it; null if nothing
	 */
	void write(Path folder, String version, LocalDate day, @Nullable String note) throws IOException {
		entity(FILE, "CreativeWork",
				Map.of("conformsTo", reference("https://w3id.org/ro/crate/1.1"), "about", reference("./")));
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("name", "Clew" + (version.isEmpty() ? "" : " " + version));
		root.put("description",
				"A knowledge graph of drugs, targets, rare diseases and compassionate use, with the source of each statement."
						+ ((note != null) ? " " + note : ""));
		root.put("datePublished", day.toString());
		root.put("license", reference(LICENCE));
		root.put("hasPart", files(folder).stream().map(RoCrate::reference).toList());
		root.put("isBasedOn", this.sources.stream().map((source) -> reference(id(source))).toList());
		entity("./", "Dataset", root);
		for (String file : files(folder)) {
			file(folder.resolve(file), file);
		}
		this.sources.forEach(this::source);
		entity(LICENCE, "CreativeWork", Map.of("name", "CC BY-SA 4.0; each source has a licence of its own besides"));
		Map<String, Object> crate = new LinkedHashMap<>();
		crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
		crate.put("@graph", this.entities);
		Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(crate));
	}

	private void file(Path path, String name) throws IOException {
		String ending = name.substring(name.lastIndexOf('.') + 1);
		entity(name, "File",
				Map.of("name", name, "encodingFormat", TYPES.getOrDefault(ending, "application/octet-stream"),
						"contentSize", String.valueOf(Files.size(path)), "sha256", sha256(path)));
	}

	/** Who is to be named is in the attribution, as the source asks for it. */
	private void source(Map<String, Object> source) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("name", source.get("name"));
		put(properties, "version", source.get("version"));
		put(properties, "license", source.get("licence"));
		put(properties, "creditText", source.get("attribution"));
		put(properties, "url", source.get("url"));
		entity(id(source), "CreativeWork", properties);
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

	private void entity(String id, String type, Map<String, ?> properties) {
		Map<String, Object> entity = new LinkedHashMap<>();
		entity.put("@id", id);
		entity.put("@type", type);
		entity.putAll(properties);
		this.entities.add(entity);
	}

	private static Map<String, String> reference(String id) {
		return Map.of("@id", id);
	}

	/** Within the crate, an identifier without an address begins with a number sign. */
	private static String id(Map<String, Object> source) {
		return "#" + source.get("id");
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.equals(FILE))
				.sorted()
				.toList();
		}
	}

	private static String sha256(Path file) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (var bytes = Files.newInputStream(file)) {
				byte[] buffer = new byte[1 << 16];
				for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
					digest.update(buffer, 0, read);
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
