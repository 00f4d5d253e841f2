package org.clew.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a format hands on.
 */
public final class RecordedFacts implements Facts {

	private final List<Dataset> datasets = new ArrayList<>();

	private final List<Thing> things = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private final List<Mapping> mappings = new ArrayList<>();

	private final Map<String, Integer> skipped = new TreeMap<>();

	private final List<Rejected> rejected = new ArrayList<>();

	private long rows;

	/**
	 * Reads a file of the tests' resources.
	 * @param format the format
	 * @param resource the file, such as {@code /ingest/obo/diseases.obo}
	 * @return what it says
	 */
	public static RecordedFacts of(Format format, String resource) {
		URL url = Objects.requireNonNull(RecordedFacts.class.getResource(resource), resource);
		try {
			return of(format, Path.of(url.toURI()));
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static RecordedFacts of(Format format, Path file) {
		RecordedFacts facts = new RecordedFacts();
		try {
			format.read(new Input(file, (bytes) -> {
			}), facts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return facts;
	}

	/**
	 * Writes a text to a file and reads that.
	 * @param format the format
	 * @param file the file; packed if its name ends with {@code .gz}
	 * @param content what stands in it
	 * @return what it says
	 */
	public static RecordedFacts of(Format format, Path file, String content) {
		try {
			byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
			if (file.toString().endsWith(".gz")) {
				try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
					out.write(bytes);
				}
			}
			else {
				Files.write(file, bytes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return of(format, file);
	}

	@Override
	public void dataset(Dataset dataset) {
		this.datasets.add(dataset);
	}

	@Override
	public void row() {
		this.rows++;
	}

	@Override
	public void thing(Thing thing) {
		this.things.add(thing);
	}

	@Override
	public void link(Link link) {
		this.links.add(link);
	}

	@Override
	public void mapping(Mapping mapping) {
		this.mappings.add(mapping);
	}

	@Override
	public void skip(String reason) {
		this.skipped.merge(reason, 1, Integer::sum);
	}

	@Override
	public void reject(long line, String field, @Nullable String value, String reason) {
		this.rejected.add(new Rejected(line, field, value, reason));
	}

	public List<Dataset> datasets() {
		return this.datasets;
	}

	public List<Thing> things() {
		return this.things;
	}

	public List<Link> links() {
		return this.links;
	}

	public List<Mapping> mappings() {
		return this.mappings;
	}

	public Map<String, Integer> skipped() {
		return this.skipped;
	}

	public List<Rejected> rejected() {
		return this.rejected;
	}

	public long rows() {
		return this.rows;
	}

	/**
	 * {@return the one with this identifier}
	 * @param id a CURIE
	 */
	public Thing thing(String id) {
		return this.things.stream().filter((thing) -> thing.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * {@return a record's other identifiers of one kind}
	 * @param id the record's identifier
	 * @param kind the kind
	 */
	public List<String> references(String id, Kind kind) {
		return thing(id).references()
			.stream()
			.filter((reference) -> reference.kind() == kind)
			.map(CrossReference::id)
			.toList();
	}

	/**
	 * {@return the relations, each as "from TYPE to"}
	 */
	public List<String> relations() {
		return this.links.stream()
			.map((link) -> link.from().text() + " " + link.type() + " " + link.to().text())
			.toList();
	}

	/**
	 * What was wrong.
	 *
	 * @param line the line
	 * @param field the column or path
	 * @param value what stands there
	 * @param reason what is wrong
	 */
	public record Rejected(long line, String field, @Nullable String value, String reason) {
	}

}
