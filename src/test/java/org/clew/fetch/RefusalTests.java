package org.clew.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.clew.fetch.Outcome.Fetched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what {@link Fetcher} does not take, against a server that plays the
 * publishers.
 */
class RefusalTests {

	private static final URI ADDRESS = URI.create("https://genes.example.org/current/genes.txt");

	private static final URI SUMS = URI.create("https://genes.example.org/current/SHA256SUMS");

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
	void refusesAPageWhereATableIsDue() throws Exception {
		fetch();
		this.publisher.publish(ADDRESS, "<!DOCTYPE html><html><body>We are being maintained\tsoon</body></html>");
		assertThat(fetch().told()).contains("Expected TABLE, found a page in HTML", "what was there stays");
		assertThat(content()).isEqualTo(TABLE);
		this.publisher.fail(ADDRESS, LocalPublisher.typed("text/html; charset=utf-8"));
		assertThat(fetch().told()).contains("found a page in HTML");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"error\": \"none\"}", "<?xml version=\"1.0\"?><a/>", "" })
	void refusesAnotherForm(String content) throws Exception {
		this.publisher.publish(ADDRESS, content);
		assertThat(fetch().told()).contains("Expected TABLE, found");
	}

	@Test
	void refusesATableWhoseColumnsHaveChanged() throws Exception {
		fetch();
		this.publisher.publish(ADDRESS, NEWER.replace("symbol", "approved_symbol"));
		assertThat(fetch().told()).contains("columns have changed: symbol is not there any more",
				"approved_symbol, id");
		assertThat(content()).isEqualTo(TABLE);
		assertThat(this.path.resolve(".clew/refused/genes.txt")).content().contains("approved_symbol");
		assertThat(this.looked).hasSize(1);
	}

	@Test
	void refusesWhatTheImporterRefuses() throws Exception {
		Outcome outcome = this.fetcher.fetch(file(1000, null), (published, file) -> {
			throw new Refused("no gene in it");
		});
		assertThat(outcome.told()).contains("no gene in it");
		assertThat(this.path.resolve("genes.txt")).doesNotExist();
	}

	@Test
	void refusesAFileThatIsMuchSmallerThanTheLast() throws Exception {
		fetch();
		this.publisher.publish(ADDRESS, "id\tsymbol\n");
		assertThat(fetch().told()).contains("It has 10 bytes, and the last had");
		assertThat(content()).isEqualTo(TABLE);
	}

	@Test
	void refusesAFileThatIsLargerThanAllowed() throws Exception {
		assertThat(this.fetcher.fetch(file(20, null), this::look).told()).contains("more than 20 bytes");
		this.publisher.fail(ADDRESS, LocalPublisher.unannounced());
		assertThat(this.fetcher.fetch(file(20, null), this::look).told()).contains("more than 20 bytes");
		assertThat(left("incoming")).allMatch((name) -> name.endsWith(".json"));
	}

	@Test
	void comparesTheChecksumThatThePublisherHas() throws Exception {
		this.publisher.publish(SUMS, digest("SHA-256") + "  ./genes.txt\n" + "0".repeat(64) + "  other.txt\n");
		assertThat(this.fetcher.fetch(file(1000, SUMS), this::look)).isInstanceOf(Fetched.class);
		this.publisher.publish(ADDRESS, NEWER);
		assertThat(this.fetcher.fetch(file(1000, SUMS), this::look).told()).contains("says that its SHA-256 is");
		assertThat(content()).isEqualTo(TABLE);
	}

	@Test
	void comparesTheChecksumThatComesWithTheFile() throws Exception {
		String md5 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest("MD5")));
		this.publisher.header("x-goog-hash", "crc32c=AAAAAA==,md5=" + md5);
		assertThat(fetch()).isInstanceOf(Fetched.class);
		this.publisher.publish(ADDRESS, NEWER);
		assertThat(fetch().told()).contains("says that its MD5 is");
		assertThat(content()).isEqualTo(TABLE);
		this.publisher.header("x-goog-stored-content-encoding", "gzip");
		assertThat(fetch()).isInstanceOf(Fetched.class);
	}

	@Test
	void followsNobodyToWhereNothingIsEncrypted() throws Exception {
		this.publisher.fail(ADDRESS, LocalPublisher.status(302, "Location", "http://genes.example.org/other"));
		assertThat(fetch().told()).contains("http://genes.example.org/other is no address with https");
		this.publisher.fail(ADDRESS, LocalPublisher.status(302, "Location", "file:///etc/hosts"));
		assertThat(fetch().told()).contains("no address with https");
	}

	@Test
	void followsNobodyForEver() throws Exception {
		for (int i = 0; i < 10; i++) {
			this.publisher.fail(ADDRESS, LocalPublisher.status(302, "Location", "genes.txt"));
		}
		assertThat(fetch().told()).contains("more than 5 times");
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

	private static String digest(String algorithm) throws NoSuchAlgorithmException {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance(algorithm).digest(TABLE.getBytes(StandardCharsets.UTF_8)));
	}

}
