package org.clew;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the packages: which there are, and which may know which.
 */
class ModularityTests {

	private static final ApplicationModules PACKAGES = ApplicationModules.of(Application.class);

	/** From the ground up: a package may know those of the rows above its own. */
	private static final List<Set<String>> LAYERS = List.of(Set.of("name", "alteration", "bulk", "security"),
			Set.of("graph", "civic"), Set.of("history"), Set.of("api", "claim"),
			Set.of("drug", "organization", "provenance", "key"), Set.of("target", "identifier"), Set.of("disease"),
			Set.of("study", "licence", "thread", "search"), Set.of("evidence", "access"), Set.of("news"),
			Set.of("follow"), Set.of("candidate", "registry", "correction"), Set.of("contribution"));

	/**
	 * What is contributed is held to the checks of the seed, and means the same graph.
	 * What is fetched is opened as an importer opens it.
	 */
	private static final Map<String, Set<String>> AND = Map.of("contribution", Set.of("seed"), "fetch",
			Set.of("ingest"));

	/** They run beside the API: no package knows them, and they know the kernels only. */
	private static final Set<String> APART = Set.of("embedded", "seed", "ingest", "export", "csv", "explorer", "backup",
			"issuer", "limit", "http", "atlas", "agent", "fetch");

	private static final Set<String> KERNELS = Set.of("name", "alteration", "civic", "graph", "history", "bulk",
			"security", "api", "claim");

	/** The commands call all that runs beside the API; nothing calls them. */
	private static final String COMMANDS = "command";

	@Test
	void hasNoCyclesAndNoBackDoors() {
		PACKAGES.verify();
	}

	@ParameterizedTest
	@MethodSource("packages")
	void knowsOnlyWhatLiesBelow(String name) {
		assertThat(known(name)).isSubsetOf(allowed(name));
	}

	static List<String> packages() {
		return PACKAGES.stream().map(ModularityTests::name).toList();
	}

	private static Set<String> known(String name) {
		return PACKAGES.getModuleByName(name)
			.orElseThrow()
			.getDirectDependencies(PACKAGES)
			.uniqueModules()
			.map(ModularityTests::name)
			.collect(Collectors.toSet());
	}

	private static Set<String> allowed(String name) {
		if (COMMANDS.equals(name)) {
			return Stream.concat(APART.stream(), Stream.of("history", "bulk")).collect(Collectors.toSet());
		}
		Set<String> allowed = new HashSet<>(AND.getOrDefault(name, Set.of()));
		if (APART.contains(name)) {
			allowed.addAll(KERNELS);
			return allowed;
		}
		assertThat(LAYERS).as("A new package needs its place here").anyMatch((layer) -> layer.contains(name));
		LAYERS.stream().takeWhile((layer) -> !layer.contains(name)).forEach(allowed::addAll);
		return allowed;
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
