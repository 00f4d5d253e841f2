package org.clew;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.Http.Answer;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Use;
import org.clew.candidate.loading.Cores;
import org.clew.embedded.EmbeddedNeo4j;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.news.OwnChanges;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests with two servers on one database: one writes, and the other never answers with
 * what was there before. Unless the tests run on a container, the database is within the
 * process of the first.
 */
@Tag("container")
@RequiresNeo4j
class FreshnessTests {

	private static final int TIMES = 1000;

	private static final String STUDY = "clew:fresh-study";

	private static final String USE = STUDY + "/use-1";

	private static final String ASK = "{ study(id: \"%s\") { uses { edges { node { patients } } } } }".formatted(STUDY);

	private static final String WRITE = """
			MATCH (n:Use {id: $id})
			SET n.patients = $patients
			""";

	private static ConfigurableApplicationContext one;

	private static ConfigurableApplicationContext other;

	private static OwnChanges own;

	@BeforeAll
	static void start(@TempDir Path folder) {
		if (TestServer.isContainer()) {
			List<String> server = connection(TestServer.start());
			one = start(server);
			other = start(server);
		}
		else {
			one = start(List.of("clew.embedded.directory=" + folder));
			EmbeddedNeo4j neo4j = one.getBean(EmbeddedNeo4j.class);
			other = start(connection(new TestServer(neo4j.uri().toString(), neo4j.username(), neo4j.password())));
		}
		own = OwnChanges.in(one.getBean(Driver.class), "FreshnessTests");
		own.publish(STUDY, OwnChanges.NARROW);
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
	}

	@Test
	void answersWithWhatAnotherServerWrote() {
		neverAnswersWithLess(one, other);
		neverAnswersWithLess(other, one);
	}

	@Test
	void keepsAnAnswerOnlyWhileItHolds() {
		for (int i = 0; i < 20; i++) {
			write(one, i);
			Answer first = get(other, null);
			assertThat(patients(first)).isEqualTo(i);
			assertThat(get(other, first.header("ETag")).status()).isEqualTo(304);
			write(one, i + 1);
			assertThat(patients(get(other, first.header("ETag")))).isEqualTo(i + 1);
		}
	}

	private static void neverAnswersWithLess(ConfigurableApplicationContext writer,
			ConfigurableApplicationContext asked) {
		Cores cores = asked.getBean(Cores.class);
		for (int i = 1; i <= TIMES; i++) {
			write(writer, i);
			assertThat(patients(cores.at(null))).isEqualTo(i);
			if (i % 10 == 0) {
				assertThat(patients(Http.ask(port(asked), ASK, Map.of()))).isEqualTo(i);
			}
		}
	}

	private static void write(ConfigurableApplicationContext writer, int patients) {
		try (Session session = writer.getBean(Driver.class).session()) {
			session.executeWriteWithoutResult((transaction) -> {
				Recording recording = Recording.by("a contributor", transaction);
				recording.before(List.of(USE));
				transaction.run(WRITE, Map.of("id", USE, "patients", patients)).consume();
				recording.add(Entry.of(Action.CHANGED, USE));
				recording.write();
			});
		}
	}

	private static int patients(Core core) {
		Use use = core.uses().ofDrug(Objects.requireNonNull(core.findDrug(OwnChanges.DRUG)).index()).getFirst();
		return Objects.requireNonNull(use.patients());
	}

	private static int patients(Answer answer) {
		return answer.json().at("/data/study/uses/edges/0/node/patients").asInt();
	}

	private static Answer get(ConfigurableApplicationContext asked, String known) {
		HttpRequest.Builder request = Http.request(port(asked),
				"/graphql?query=" + URLEncoder.encode(ASK, StandardCharsets.UTF_8));
		return Http.send((known != null) ? request.header("If-None-Match", known) : request);
	}

	private static int port(ConfigurableApplicationContext context) {
		return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
	}

	private static List<String> connection(TestServer server) {
		return List.of("spring.neo4j.uri=" + server.uri(), "spring.neo4j.authentication.username=" + server.username(),
				"spring.neo4j.authentication.password=" + server.password());
	}

	private static ConfigurableApplicationContext start(List<String> properties) {
		List<String> all = new ArrayList<>(properties);
		all.addAll(List.of("server.port=0", "clew.seed.enabled=false", "clew.warm-up.enabled=false"));
		return new SpringApplicationBuilder(Application.class).properties(all.toArray(String[]::new)).run();
	}

}
