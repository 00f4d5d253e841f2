package org.clew.fetch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.clew.fetch.Outcome.Fetched;
import org.clew.fetch.Outcome.Newer;
import org.clew.fetch.Outcome.Unchanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Studies}, against a server that plays the registry.
 */
class StudiesTests {

	private static final PublishedFile REGISTRY = Publishers.files()
		.stream()
		.filter((file) -> file.publisher().equals("ctgov"))
		.findFirst()
		.orElseThrow();

	private static final URI VERSION = REGISTRY.address().resolve("version");

	private static final PublishedFile WANTED = Studies.ofDisease(REGISTRY, "Ewing sarcoma");

	@TempDir
	private Path path;

	private final LocalPublisher publisher = new LocalPublisher();

	private final List<Duration> pauses = new ArrayList<>();

	private Fetcher fetcher = fetcher();

	@BeforeEach
	void publish() {
		this.fetcher = fetcher();
		this.publisher.publish(VERSION, "{\"dataTimestamp\": \"2026-11-30T09:00:05\"}");
		this.publisher.publish(WANTED.address(), "{\"studies\": [{\"n\": 1}, {\"n\": 2}], \"nextPageToken\": \"a b\"}");
		this.publisher.publish(URI.create(WANTED.address() + "&pageToken=a%20b"), "{\"studies\": [{\"n\": 3}]}");
	}

	@AfterEach
	void stop() {
		this.fetcher.close();
		this.publisher.close();
	}

	@Test
	void readsPageAfterPageAndTriesOneAgain() throws Exception {
		this.publisher.fail(URI.create(WANTED.address() + "&pageToken=a%20b"),
				LocalPublisher.status(429, "Retry-After", "3"), LocalPublisher.cut(5));
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(this.path.resolve("ctgov-ewing-sarcoma.jsonl")).content()
			.isEqualTo("{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n");
		assertThat(this.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(2));
	}

	@Test
	void asksForNothingUntilTheRegistryHasChanged() throws Exception {
		fetch();
		assertThat(fetch()).isEqualTo(new Unchanged());
		assertThat(studies().ask(WANTED)).isEqualTo(new Unchanged());
		assertThat(this.publisher.asked()).last().isEqualTo("GET version");
		this.publisher.publish(VERSION, "{\"dataTimestamp\": \"2026-12-01T09:00:05\"}");
		assertThat(studies().ask(WANTED)).isEqualTo(new Newer(-1));
		assertThat(fetch()).isInstanceOf(Fetched.class);
	}

	@Test
	void refusesPagesWithoutAnEnd() throws Exception {
		this.publisher.publish(URI.create(WANTED.address() + "&pageToken=a%20b"),
				"{\"studies\": [{\"n\": 3}], \"nextPageToken\": \"a b\"}");
		assertThat(fetch().told()).contains("no end to its pages");
		assertThat(this.path.resolve("ctgov-ewing-sarcoma.jsonl")).doesNotExist();
	}

	@Test
	void refusesWhatIsNoPage() throws Exception {
		this.publisher.publish(WANTED.address(), "<html>soon</html>");
		assertThat(fetch().told()).contains("Expected JSON, found '<html>soon</html>'");
		this.publisher.publish(WANTED.address(), "{\"trials\": []}");
		assertThat(fetch().told()).contains("Expected a page of studies");
		this.publisher.publish(WANTED.address(), "{\"studies\": []}");
		assertThat(fetch().told()).contains("no study for it");
	}

	@Test
	void knowsWhichStudiesAFolderHas() throws Exception {
		fetch();
		Files.writeString(this.path.resolve("ctgov-mine.jsonl"), "{}");
		assertThat(Studies.in(new Folder(this.path), REGISTRY)).containsExactly(WANTED);
	}

	@Test
	void givesEachDiseaseAFileOfItsOwn() {
		assertThat(List.of("Ewing sarcoma", "Ewing's sarcoma", "../../etc", "神経芽腫", "x".repeat(300)))
			.extracting((name) -> Studies.ofDisease(REGISTRY, name).file())
			.doesNotHaveDuplicates()
			.allMatch((name) -> name.matches("ctgov-[a-z0-9-]+\\.jsonl"));
	}

	private Outcome fetch() throws InterruptedException {
		return studies().fetch(WANTED, (published, file) -> assertThat(file).exists());
	}

	private Studies studies() {
		return new Studies(this.fetcher, REGISTRY);
	}

	private Fetcher fetcher() {
		return new Fetcher(new Folder(this.path), new Fetcher.Settings(this.publisher.address(), Duration.ofSeconds(30),
				this.pauses::add, InstantSource.system()), new PrintStream(new ByteArrayOutputStream()), false);
	}

}
