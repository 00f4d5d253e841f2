package org.clew.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.ingest.StatusLine;
import org.clew.fetch.Attempts.Attempt;
import org.clew.fetch.Download.Came;
import org.clew.fetch.Outcome.Failed;
import org.clew.fetch.Outcome.Fetched;
import org.clew.fetch.Outcome.Newer;
import org.clew.fetch.Outcome.Unchanged;
import org.clew.fetch.Web.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files into a folder. What was cut goes on where it ended, what has not changed
 * is not sent again, and a file is there only once it is whole and checked.
 */
public final class Fetcher implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private static final int MOST_OF_CHECKSUMS = 100_000;

	private final Folder folder;

	private final Settings settings;

	private final Web web;

	private final Attempts attempts;

	private final StatusLine shown;

	/**
	 * Fetches into a folder.
	 * @param settings how
	 * @param console where to show how far it is
	 * @param terminal whether somebody watches there
	 */
	public Fetcher(Folder folder, Settings settings, PrintStream console, boolean terminal) {
		this.folder = folder;
		this.settings = settings;
		this.web = new Web(new Addresses(settings.mirror()), settings.patience());
		this.attempts = new Attempts(settings.pause(), settings.clock());
		this.shown = new StatusLine(console, terminal, settings.clock());
	}

	/**
	 * Fetches a file, if there is a newer one than lies in the folder.
	 * @param check looks at it before it takes the place of the one that was there
	 * @return what became of it
	 */
	public Outcome fetch(PublishedFile file, Check check) throws InterruptedException {
		return outcome(() -> {
			Download download = new Download(this.folder, this.web, this.attempts, this.shown);
			Optional<Came> found = this.attempts.run(() -> download.attempt(file, today()));
			if (found.isEmpty()) {
				return new Unchanged();
			}
			Came came = found.get();
			List<Checksum> checksums = new ArrayList<>(checksum(file));
			came.checksum().ifPresent(checksums::add);
			new Taking(this.folder, check).take(file, came.kept(), checksums);
			return new Fetched(came.kept().bytes());
		});
	}

	/**
	 * Asks whether there is a newer file, and writes nothing.
	 * @return what would become of it
	 */
	public Outcome ask(PublishedFile file) throws InterruptedException {
		return outcome(() -> this.attempts.run(() -> {
			Map<String, String> headers = Download.ifNewer(file.address(), this.folder.whole(file.file()));
			try (Answer answer = this.web.ask("HEAD", file.address(), headers)) {
				this.attempts.check(answer);
				return (answer.status() == 304) ? new Unchanged() : new Newer(answer.length());
			}
		}));
	}

	Outcome outcome(Attempt<Outcome> attempt) throws InterruptedException {
		try {
			return attempt.run();
		}
		catch (Refused ex) {
			return new Failed(String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			String message = (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
			return new Failed("It cannot be fetched now (%s). Try again later".formatted(message));
		}
		finally {
			this.shown.done();
		}
	}

	private List<Checksum> checksum(PublishedFile file) throws IOException, InterruptedException {
		URI address = file.checksum();
		if (address == null) {
			return List.of();
		}
		String name = file.address().getPath().replaceFirst(".*/", "");
		return List.of(Checksum.in(text(address, MOST_OF_CHECKSUMS), name)
			.orElseThrow(() -> new Refused("There is no checksum of %s at %s".formatted(name, address))));
	}

	/**
	 * Fetches something short.
	 * @param most how many bytes it may have
	 */
	String text(URI address, int most) throws IOException, InterruptedException {
		return this.attempts.run(() -> {
			try (Answer answer = this.web.ask("GET", address, Map.of())) {
				this.attempts.check(answer);
				ByteArrayOutputStream text = new ByteArrayOutputStream();
				byte[] buffer = new byte[BUFFER];
				for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
					text.write(buffer, 0, read);
					if (text.size() > most) {
						throw new Refused("%s has more than %s".formatted(address, Sizes.told(most)));
					}
				}
				return text.toString(StandardCharsets.UTF_8);
			}
		});
	}

	Folder folder() {
		return this.folder;
	}

	StatusLine shown() {
		return this.shown;
	}

	String today() {
		return LocalDate.ofInstant(this.settings.clock().instant(), ZoneOffset.UTC).toString();
	}

	@Override
	public void close() {
		this.web.close();
	}

	/**
	 * How to fetch.
	 *
	 * @param mirror a mirror that has everything under host and path of its publisher
	 * @param patience how long a server may send nothing
	 * @param pause waits between two attempts
	 * @param clock tells the day
	 */
	public record Settings(@Nullable URI mirror, Duration patience, Pause pause, InstantSource clock) {

		private static final Duration PATIENCE = Duration.ofSeconds(60);

		/**
		 * {@return settings for real}
		 * @param mirror a mirror, if there is one
		 */
		public static Settings of(@Nullable URI mirror) {
			return new Settings(mirror, PATIENCE, Thread::sleep, InstantSource.system());
		}

	}

	/** Looks at a file before it takes the place of the one that was there. */
	@FunctionalInterface
	public interface Check {

		/**
		 * Looks at a file.
		 * @param published what it should be
		 * @param file where it lies for now
		 * @throws Refused if it is not what it should be
		 * @throws IOException if it cannot be read
		 */
		void look(PublishedFile published, Path file) throws IOException;

	}

	/** Waits between two attempts. */
	@FunctionalInterface
	public interface Pause {

		/**
		 * Waits.
		 * @throws InterruptedException if somebody wants it to end
		 */
		void of(Duration time) throws InterruptedException;

	}

}
