package org.clew.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.clew.fetch.Outcome.Failed;
import org.clew.fetch.Outcome.Fetched;
import org.clew.fetch.Outcome.Newer;
import org.clew.fetch.Outcome.Unchanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Fetcher}, against a server that plays the publishers.
 */
class FetcherTests {

	private static final URI ADDRESS = URI.create("https://genes.example.org/current/genes.txt");

	private static final String TABLE = "id\tsymbol\nHGNC:427\tALK\nHGNC:9967\tRET\n";

	private static final String NEWER = "id\tsymbol\nHGNC:427\tALK\nHGNC:9967\tRET\nHGNC:10261\tROS1\n";

	private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-30T12:00:00Z"));

	@TempDir
	private Path path;

	private final LocalPublisher publisher = new LocalPublisher();

	private final List<Duration> pauses = new ArrayList<>();

	private final List<Path> looked = new ArrayList<>();

	private Fetcher fetcher = fetcher(Duration.ofSeconds(30));

	@BeforeEach
	void publish() {
		this.publisher.publish(ADDRESS, TABLE);
		this.fetcher = fetcher(Duration.ofSeconds(30));
	}

	@AfterEach
	void stop() {
		this.fetcher.close();
		this.publisher.close();
	}

	@Test
	void fetchesAFileAndRemembersWhenThatWas() throws Exception {
		assertThat(fetch()).isEqualTo(new Fetched(TABLE.length()));
		assertThat(content()).isEqualTo(TABLE);
		assertThat(new Folder(this.path).day("genes.txt")).isEqualTo("2026-11-30");
		assertThat(left("incoming")).isEmpty();
	}

	@Test
	void fetchesAFileThatHasNotChangedOnce() throws Exception {
		fetch();
		assertThat(fetch()).isEqualTo(new Unchanged());
		assertThat(this.publisher.asked()).last().asString().contains("If-None-Match: ");
		this.publisher.publish(ADDRESS, NEWER);
		assertThat(fetch()).isEqualTo(new Fetched(NEWER.length()));
		assertThat(content()).isEqualTo(NEWER);
	}

	@Test
	void fetchesAFileAgainThatSomebodyChanged() throws Exception {
		fetch();
		Files.writeString(this.path.resolve("genes.txt"), "mine");
		assertThat(fetch()).isEqualTo(new Fetched(TABLE.length()));
		assertThat(content()).isEqualTo(TABLE);
	}

	@Test
	void goesOnWhereAConnectionWasCut() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.cut(10), LocalPublisher.cut(20));
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(content()).isEqualTo(TABLE);
		assertThat(this.publisher.asked().get(1)).contains("Range: bytes=10-, If-Range: ");
		assertThat(this.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
	}

	@Test
	void goesOnInALaterUpdate() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.cut(10), LocalPublisher.status(500), LocalPublisher.status(500),
				LocalPublisher.status(500), LocalPublisher.status(500), LocalPublisher.status(500));
		assertThat(fetch()).isInstanceOfSatisfying(Failed.class,
				(failed) -> assertThat(failed.told()).contains("answers 500", "Try again later"));
		assertThat(this.path.resolve("genes.txt")).doesNotExist();
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(this.publisher.asked()).last().asString().contains("Range: bytes=10-");
		assertThat(content()).isEqualTo(TABLE);
	}

	@Test
	void beginsAnewWhereTheFileIsAnotherByThen() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.cut(10), (exchange, bytes) -> {
			this.publisher.publish(ADDRESS, NEWER);
			LocalPublisher.status(503).happen(exchange, bytes);
		});
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(content()).isEqualTo(NEWER);
	}

	@Test
	void takesAServerThatSendsNothingForGone() throws Exception {
		this.fetcher.close();
		this.fetcher = fetcher(Duration.ofMillis(300));
		this.publisher.fail(ADDRESS, this.publisher.stall(10));
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(content()).isEqualTo(TABLE);
	}

	@Test
	void waitsAsLongAsAServerAsks() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.status(429, "Retry-After", "7"),
				LocalPublisher.status(503, "Retry-After", "Mon, 30 Nov 2026 12:01:00 GMT"), LocalPublisher.status(502));
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(this.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofMinutes(1), Duration.ofSeconds(4));
	}

	@Test
	void waitsForNobodyForHours() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.status(429, "Retry-After", "7200"));
		assertThat(fetch().told()).contains("7200 s");
		assertThat(this.pauses).isEmpty();
	}

	@Test
	void givesUpAfterSixAttempts() throws Exception {
		for (int i = 0; i < 7; i++) {
			this.publisher.fail(ADDRESS, LocalPublisher.status(500));
		}
		assertThat(fetch()).isInstanceOf(Failed.class);
		assertThat(this.publisher.asked()).hasSize(6);
		assertThat(this.pauses).hasSize(5);
	}

	@Test
	void doesNotTryAgainWhatIsNotThere() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.status(404));
		assertThat(fetch().told()).contains("answers 404");
		assertThat(this.publisher.asked()).hasSize(1);
	}

	@Test
	void followsAServerThatSaysWhereTheFileIs() throws Exception {
		this.publisher.publish(URI.create("https://genes.example.org/2026/../../x"), TABLE);
		this.publisher.fail(ADDRESS,
				LocalPublisher.status(302, "Location", this.publisher.address() + "/genes.example.org/2026/../../x"));
		assertThat(fetch()).isInstanceOf(Fetched.class);
		assertThat(left("..")).containsExactlyInAnyOrder(".clew", "genes.txt");
	}

	@Test
	void asksWithoutWriting() throws Exception {
		assertThat(this.fetcher.ask(file(1000, null))).isEqualTo(new Newer(TABLE.length()));
		assertThat(this.path).isEmptyDirectory();
		fetch();
		assertThat(this.fetcher.ask(file(1000, null))).isEqualTo(new Unchanged());
		assertThat(this.publisher.asked()).last().asString().startsWith("HEAD genes.txt");
	}

	private Outcome fetch() throws InterruptedException {
		return this.fetcher.fetch(file(1000, null), this::look);
	}

	private void look(PublishedFile published, Path file) {
		this.looked.add(file);
	}

	private Fetcher fetcher(Duration patience) {
		return new Fetcher(new Folder(this.path),
				new Fetcher.Settings(this.publisher.address(), patience, this.pauses::add, NOW),
				new PrintStream(new ByteArrayOutputStream()), false);
	}

	private static PublishedFile file(long most, @Nullable URI checksum) {
		return new PublishedFile("genes", "genes.txt", ADDRESS, Form.TABLE, "hgnc", List.of("id", "symbol"), most,
				checksum, "CC0-1.0");
	}

	private String content() throws IOException {
		return Files.readString(this.path.resolve("genes.txt"));
	}

	private List<String> left(String folder) throws IOException {
		try (var files = Files.list(this.path.resolve(".clew").resolve(folder))) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
