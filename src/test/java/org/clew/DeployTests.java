package org.clew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.marcnuri.helm.Helm;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the files that run Clew elsewhere. Helm itself reads the chart.
 */
class DeployTests {

	private static final Path CHART = Path.of("deploy/helm/clew");

	private static final Map<String, JsonNode> CHART_OBJECTS = rendered();

	@Test
	void isAChartThatHelmFindsNothingWrongWith() {
		assertThat(new Helm(CHART).lint().strict().call().isFailed()).isFalse();
		assertThat(CHART_OBJECTS).containsOnlyKeys("Deployment", "PodDisruptionBudget", "Service");
		assertThat(CHART_OBJECTS.values()).allSatisfy((object) -> {
			assertThat(object.path("apiVersion").asString("")).isNotEmpty();
			assertThat(object.at("/metadata/name").asString("")).isEqualTo("trial-clew");
		});
	}

	@Test
	void usesEachValueThatCanBeSet() throws IOException {
		String templates = templates().stream().map(DeployTests::read).collect(Collectors.joining());
		yaml(read(CHART.resolve("values.yaml"))).propertyStream()
			.forEach((value) -> assertThat(templates).contains(".Values." + value.getKey()));
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
		assertThat(object("Service", "/spec/selector")).isEqualTo(labels);
		assertThat(object("PodDisruptionBudget", "/spec/selector/matchLabels")).isEqualTo(labels);
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
		return object("Deployment", "");
	}

	private static JsonNode object(String kind, String pointer) {
		return CHART_OBJECTS.getOrDefault(kind, MissingNode.getInstance()).at(pointer);
	}

	/** What Helm makes of the chart, by kind. */
	private static Map<String, JsonNode> rendered() {
		String all = new Helm(CHART).template().withName("trial").call();
		return Stream.of(all.split("(?m)^---$"))
			.filter((text) -> !text.isBlank())
			.map(DeployTests::yaml)
			.collect(Collectors.toMap((object) -> object.path("kind").asString(), (object) -> object));
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
