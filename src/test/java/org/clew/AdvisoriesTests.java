package org.clew;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that nothing that Clew is made of has a grave advisory. The advisories, in the
 * format of OSV, are of a day, so that no other day breaks the build; those of today are
 * given with {@code -Dclew.advisories=FILE}.
 */
class AdvisoriesTests {

	private static final Path FROZEN = Path.of("src/test/resources/advisories/frozen.json");

	private static final Path SCRIPTS = Path.of("src/main/sbom/javascript.cdx.json");

	/** Where Maven keeps a library: its group, name and version are in the path. */
	private static final Pattern KEPT = Pattern
		.compile(".*/repository/(?<group>.+)/(?<name>[^/]+)/(?<version>[^/]+)/\\k<name>-\\k<version>[^/]*\\.jar");

	private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</");

	/** One without a grade may be any. */
	private static final Set<String> LIGHT = Set.of("LOW", "MODERATE", "MEDIUM");

	@Test
	void hasNoLibraryAndNoScriptWithAGraveAdvisory() throws IOException {
		List<JsonNode> advisories = advisories(Path.of(System.getProperty("clew.advisories", FROZEN.toString())));
		List<Part> parts = Stream.concat(libraries(), scripts()).toList();
		assertThat(parts).hasSizeGreaterThan(150)
			.extracting(Part::name)
			.contains("preact", "graphiql", "react-dom", "htm", "org.apache.tomcat.embed:tomcat-embed-core");
		List<String> found = new ArrayList<>();
		for (Part part : parts) {
			advisories.stream()
				.filter(AdvisoriesTests::isGrave)
				.filter((advisory) -> part.isAffected(advisory))
				.forEach((advisory) -> found.add(part + ": " + advisory.path("id").asString()));
		}
		assertThat(found).isEmpty();
	}

	@Test
	void knowsWhatAnAdvisoryAffects() throws IOException {
		List<JsonNode> advisories = advisories(FROZEN);
		JsonNode preact = advisories.getFirst();
		assertThat(isGrave(preact)).isTrue();
		assertThat(List.of("10.26.5", "10.27.2", "10.28.0", "10.28.1"))
			.allMatch((version) -> new Part("npm", "preact", version).isAffected(preact));
		assertThat(List.of("10.26.4", "10.26.10", "10.27.3", "10.28.2", "11.0.0"))
			.noneMatch((version) -> new Part("npm", "preact", version).isAffected(preact));
		assertThat(new Part("Maven", "preact", "10.28.0").isAffected(preact)).isFalse();
		assertThat(advisories).allSatisfy((advisory) -> {
			assertThat(advisory.path("affected")).isNotEmpty();
			assertThat(advisory.path("references")).isNotEmpty();
		});
	}

	@Test
	void listsTheScriptsThatThePagesLoad() throws IOException {
		Set<String> unpacked = new TreeSet<>();
		Matcher items = Pattern
			.compile("<artifactItem>\\s*<groupId>org\\.(?:webjars\\.npm|mvnpm)</groupId>\\s*<artifactId>([^<]+)<")
			.matcher(Files.readString(Path.of("pom.xml")));
		while (items.find()) {
			unpacked.add(items.group(1));
		}
		assertThat(scripts().map(Part::name)).containsExactlyInAnyOrderElementsOf(unpacked);
	}

	private static List<JsonNode> advisories(Path file) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(file)).valueStream().toList();
	}

	private static boolean isGrave(JsonNode advisory) {
		return !LIGHT.contains(advisory.path("database_specific").path("severity").asString(""));
	}

	private static Stream<Part> libraries() {
		return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
			.map(KEPT::matcher)
			.filter(Matcher::matches)
			.map((kept) -> new Part("Maven", kept.group("group").replace('/', '.') + ":" + kept.group("name"),
					kept.group("version")));
	}

	private static Stream<Part> scripts() throws IOException {
		String versions = Files.readString(SCRIPTS);
		Matcher properties = PROPERTY.matcher(Files.readString(Path.of("pom.xml")));
		while (properties.find()) {
			versions = versions.replace("@" + properties.group(1) + "@", properties.group(2));
		}
		return JsonMapper.shared()
			.readTree(versions)
			.path("components")
			.valueStream()
			.map((one) -> new Part("npm", one.path("name").asString(), one.path("version").asString()));
	}

	/** A library or a script. */
	private record Part(String ecosystem, String name, String version) {

		boolean isAffected(JsonNode advisory) {
			return advisory.path("affected")
				.valueStream()
				.filter((one) -> one.path("package").path("ecosystem").asString().equals(this.ecosystem)
						&& one.path("package").path("name").asString().equals(this.name))
				.flatMap((one) -> one.path("ranges").valueStream())
				.anyMatch(this::isWithin);
		}

		/** The events of a range come in order; the last one that is reached counts. */
		private boolean isWithin(JsonNode range) {
			boolean within = false;
			for (JsonNode event : range.path("events")) {
				if (event.has("introduced") && compare(event.path("introduced")) >= 0) {
					within = true;
				}
				else if ((event.has("fixed") && compare(event.path("fixed")) >= 0)
						|| (event.has("last_affected") && compare(event.path("last_affected")) > 0)) {
					within = false;
				}
			}
			return within;
		}

		private int compare(JsonNode other) {
			return Version.parse(this.version).compareTo(Version.parse(other.asString()));
		}

	}

}
