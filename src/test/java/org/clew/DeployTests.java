package org.clew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the files that run Clew elsewhere. The templates of the chart hold values and
 * nothing else, so that they are rendered here as Helm renders them.
 */
class DeployTests {

	private static final Path CHART = Path.of("deploy/helm/clew");

	private static final Pattern PLACE = Pattern.compile("\\{\\{ \\.(Values|Release)\\.([\\w.]+) }}");

	private static final JsonNode VALUES = yaml(read(CHART.resolve("values.yaml")));

	@Test
	void rendersEachTemplateWithTheValuesThatThereAre() throws IOException {
		Set<String> used = new TreeSet<>();
		for (Path template : templates()) {
			String text = read(template);
			PLACE.matcher(text).results().map(MatchResult::group).forEach(used::add);
			String rendered = rendered(text);
			assertThat(rendered).as(template.toString()).doesNotContain("{{", "}}");
			if (template.toString().endsWith(".yaml")) {
				JsonNode object = yaml(rendered);
				assertThat(object.path("apiVersion").asString("")).as(template.toString()).isNotEmpty();
				assertThat(object.at("/metadata/name").asString("")).isEqualTo("trial-clew");
			}
		}
		VALUES.propertyStream()
			.forEach((value) -> assertThat(used).as(value.getKey())
				.anyMatch((place) -> place.startsWith("{{ .Values." + value.getKey())));
	}

	@Test
	void runsWithoutRightsAndWritesNowhereElse() {
		JsonNode pod = deployment().at("/spec/template/spec");
		assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
		assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
		JsonNode container = pod.at("/containers/0");
		JsonNode rights = container.path("securityContext");
		assertThat(rights.path("readOnlyRootFilesystem").asBoolean()).isTrue();
		assertThat(rights.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
		assertThat(rights.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
		assertThat(names(container.path("volumeMounts"))).isEqualTo(names(pod.path("volumes")));
		assertThat(container.path("volumeMounts").valueStream().map((mount) -> mount.path("mountPath").asString()))
			.containsExactlyInAnyOrder("/tmp", "/data");
		assertThat(container.at("/resources/limits/memory").asString()).isEqualTo("2Gi");
	}

	@Test
	void asksForHealthWhereClewTellsIt() {
		JsonNode container = deployment().at("/spec/template/spec/containers/0");
		assertThat(container.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/readiness");
		assertThat(Stream.of("startupProbe", "livenessProbe")
			.map((probe) -> container.path(probe).at("/httpGet/path").asString()))
			.containsOnly("/actuator/health/liveness");
		assertThat(environment(container)).containsEntry("SPRING_NEO4J_URI", "neo4j://neo4j:7687");
	}

	@Test
	void leadsTheServiceToThePods() {
		JsonNode labels = deployment().at("/spec/template/metadata/labels");
		assertThat(deployment().at("/spec/selector/matchLabels")).isEqualTo(labels);
		assertThat(rendered("service.yaml", "/spec/selector")).isEqualTo(labels);
		assertThat(rendered("disruption.yaml", "/spec/selector/matchLabels")).isEqualTo(labels);
	}

	@Test
	void composesTwoProcessesOnOneNeo4jBehindAProxyThatLogsNoAddress() {
		JsonNode services = yaml(read(Path.of("deploy/compose/compose.yaml"))).path("services");
		for (String name : List.of("clew-1", "clew-2")) {
			JsonNode clew = services.path(name);
			assertThat(clew.at("/environment/SPRING_NEO4J_URI").asString()).isEqualTo("neo4j://neo4j:7687");
			assertThat(clew.path("read_only").asBoolean()).isTrue();
			assertThat(clew.path("user").asString()).isEqualTo("10001:10001");
			assertThat(clew.at("/healthcheck/test/3").asString()).contains("/actuator/health/readiness");
		}
		assertThat(services.at("/clew-2/depends_on/clew-1/condition").asString()).isEqualTo("service_healthy");
		assertThat(Path.of("deploy/compose/proxy.conf")).content()
			.contains("server clew-1:8080;", "server clew-2:8080;", "access_log off;", "proxy_set_header Upgrade");
	}

	private static JsonNode deployment() {
		return rendered("deployment.yaml", "");
	}

	private static JsonNode rendered(String template, String pointer) {
		return yaml(rendered(read(CHART.resolve("templates").resolve(template)))).at(pointer);
	}

	private static String rendered(String template) {
		return PLACE.matcher(template).replaceAll((place) -> {
			if (place.group(1).equals("Release")) {
				assertThat(place.group(2)).isEqualTo("Name");
				return "trial";
			}
			JsonNode value = VALUES.at("/" + place.group(2).replace('.', '/'));
			assertThat(value.isValueNode()).as(place.group()).isTrue();
			return value.asString();
		});
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.list(CHART.resolve("templates"))) {
			return files.sorted().toList();
		}
	}

	private static Set<String> names(JsonNode list) {
		Set<String> names = new TreeSet<>();
		list.forEach((one) -> names.add(one.path("name").asString()));
		return names;
	}

	private static Map<String, String> environment(JsonNode container) {
		return container.path("env")
			.valueStream()
			.filter((one) -> one.has("value"))
			.collect(Collectors.toMap((one) -> one.path("name").asString(), (one) -> one.path("value").asString()));
	}

	private static JsonNode yaml(String text) {
		return JsonMapper.shared().valueToTree(new Yaml().load(text));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
