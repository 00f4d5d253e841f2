package org.clew.fetch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clew.fetch.Download.Expected;
import org.clew.fetch.Fetcher.Check;
import org.clew.fetch.Outcome.Fetched;
import org.clew.fetch.Outcome.Newer;
import org.clew.fetch.Outcome.Unchanged;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Studies of ClinicalTrials.gov, page by page: those of diseases, those of numbers, or
 * all programmes of expanded access. They become one file, with a study a line.
 */
public final class Studies {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int PAGE = 200;

	private static final int MOST_PAGES = 500;

	private static final int MOST_OF_PAGE = 100_000_000;

	private static final int LONGEST_TOKEN = 500;

	private static final int LONGEST_NAME = 80;

	private static final int SHOWN = 40;

	private final Fetcher fetcher;

	private final PublishedFile registry;

	/**
	 * Fetches from the registry.
	 * @param registry the registry, as {@link Publishers} has it
	 */
	public Studies(Fetcher fetcher, PublishedFile registry) {
		this.fetcher = fetcher;
		this.registry = registry;
	}

	/**
	 * {@return the studies of a disease}
	 */
	public static PublishedFile ofDisease(PublishedFile registry, String disease) {
		return file(registry, disease, "query.cond=" + encoded(disease));
	}

	/**
	 * {@return one study}
	 */
	public static PublishedFile ofNumber(PublishedFile registry, String number) {
		return file(registry, number, "filter.ids=" + encoded(number));
	}

	/**
	 * {@return all programmes of expanded access}
	 */
	public static PublishedFile programmes(PublishedFile registry) {
		return file(registry, "expanded-access", "filter.advanced=" + encoded("AREA[StudyType]EXPANDED_ACCESS"));
	}

	/**
	 * {@return the files of studies that a folder has, to fetch them again}
	 */
	public static List<PublishedFile> in(Folder folder, PublishedFile registry) throws IOException {
		List<PublishedFile> files = new ArrayList<>();
		for (String name : folder.names(registry.publisher() + "-")) {
			Kept kept = Kept.read(folder.kept(name));
			if (kept != null) {
				files.add(named(registry, name, kept.address()));
			}
		}
		return files;
	}

	private static PublishedFile file(PublishedFile registry, String about, String query) {
		URI address = URI.create("%s?format=json&pageSize=%d&%s".formatted(registry.address(), PAGE, query));
		return named(registry, "%s-%s.jsonl".formatted(registry.publisher(), name(about)), address);
	}

	/** Two diseases never have one name, however their letters are written. */
	private static String name(String about) {
		String text = about.strip().toLowerCase(Locale.ROOT);
		String words = text.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		boolean same = words.replace('-', ' ').equals(text) && text.length() <= LONGEST_NAME;
		return same ? words : words.substring(0, Math.min(words.length(), LONGEST_NAME)) + "-"
				+ Integer.toHexString(text.hashCode());
	}

	private static PublishedFile named(PublishedFile registry, String name, URI address) {
		return new PublishedFile(registry.publisher(), name, address, registry.form(), registry.format(), List.of(),
				registry.most(), null, registry.licence());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * Fetches studies, if the registry has changed since.
	 * @param file what to ask for
	 * @param check looks at it before it takes the place of the one that was there
	 * @return what became of it
	 */
	public Outcome fetch(PublishedFile file, Check check) throws InterruptedException {
		return this.fetcher.outcome(() -> {
			String state = state();
			if (isOf(state, file)) {
				return new Unchanged();
			}
			long size = write(file);
			Kept kept = new Kept(file.address(), state, null, size, this.fetcher.today());
			new Taking(this.fetcher.folder(), check).take(file, kept, List.of());
			return new Fetched(size);
		});
	}

	/**
	 * Asks whether the registry has changed since, and writes nothing.
	 * @return what would become of it
	 */
	public Outcome ask(PublishedFile file) throws InterruptedException {
		return this.fetcher.outcome(() -> isOf(state(), file) ? new Unchanged() : new Newer(-1));
	}

	private boolean isOf(String state, PublishedFile file) throws IOException {
		Kept whole = this.fetcher.folder().whole(file.file());
		return whole != null && whole.isFrom(file.address()) && state.equals(whole.etag());
	}

	/** The registry says when its data changed last. */
	private String state() throws IOException, InterruptedException {
		URI version = this.registry.address().resolve("version");
		String state = read(this.fetcher.text(version, LONGEST_TOKEN * 2)).path("dataTimestamp").asString("");
		if (state.isEmpty()) {
			throw new Refused("The registry does not say when its data changed last");
		}
		return state;
	}

	private long write(PublishedFile file) throws IOException, InterruptedException {
		Path part = this.fetcher.folder().incoming(file.file());
		Files.createDirectories(part.getParent());
		Set<String> tokens = new HashSet<>();
		long size = 0;
		try (BufferedWriter out = Files.newBufferedWriter(part)) {
			String next = "";
			do {
				JsonNode page = read(this.fetcher.text(address(file, next), MOST_OF_PAGE));
				for (JsonNode study : studies(page)) {
					String line = JSON.writeValueAsString(study) + "\n";
					size += line.getBytes(StandardCharsets.UTF_8).length;
					Expected.checkSize(size, file);
					out.write(line);
				}
				long come = size;
				this.fetcher.shown().show(() -> Sizes.come(file.file(), come, -1));
				next = next(page, tokens);
			}
			while (!next.isEmpty());
		}
		if (size == 0) {
			throw new Refused("The registry has no study for it");
		}
		return size;
	}

	private static JsonNode studies(JsonNode page) {
		if (!page.path("studies").isArray()) {
			throw new Refused("Expected a page of studies, found none");
		}
		return page.path("studies");
	}

	private static String next(JsonNode page, Set<String> tokens) {
		String next = page.path("nextPageToken").asString("");
		if (!next.isEmpty() && (next.length() > LONGEST_TOKEN || tokens.size() == MOST_PAGES || !tokens.add(next))) {
			throw new Refused("There is no end to its pages after %d; ask for less".formatted(tokens.size()));
		}
		return next;
	}

	private static URI address(PublishedFile file, String next) {
		return next.isEmpty() ? file.address() : URI.create(file.address() + "&pageToken=" + encoded(next));
	}

	private static JsonNode read(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JacksonException ex) {
			String begins = text.strip().substring(0, Math.min(SHOWN, text.strip().length()));
			throw new Refused("Expected JSON, found '%s'".formatted(begins));
		}
	}

}
