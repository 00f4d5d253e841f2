package org.clew.ingest.ontology;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.Curies;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.Table;
import org.clew.ingest.Table.Row;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Vocabularies;

/**
 * Mappings between vocabularies as SSSOM has them. What a program found by comparing
 * names is close at most, whatever the file calls it: nothing merges on that.
 */
public final class Sssom implements Format {

	private static final Dataset MONDO = new Dataset("mondo-mappings", "Mondo Disease Ontology, mappings", null, null,
			"CC0-1.0", null, "https://mondo.monarchinitiative.org", 10);

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern COMPUTED = Pattern
		.compile("(?i).*(Lexical|Similarity|Structural|InstanceBased|BackgroundKnowledge|Composite).*");

	private static final Set<String> NEAR = Set.of("oboinowl:hasdbxref", "oio:hasdbxref", "rdfs:seealso");

	@Override
	public String name() {
		return "sssom";
	}

	@Override
	public String description() {
		return "SSSOM TSV: exact, broad, narrow and close mappings between identifiers";
	}

	@Override
	public Dataset dataset() {
		return MONDO;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		Table.read(input, (table) -> {
			if (!table.has("subject_id", "predicate_id", "object_id")) {
				throw new BrokenFile(
						"No SSSOM: expected columns subject_id, predicate_id and object_id, found " + table.header());
			}
			facts.dataset(dataset(table, input));
		}, (row) -> row(row, facts));
	}

	private static Dataset dataset(Table table, Input input) {
		String id = Optional.ofNullable(table.comment("mapping_set_id")).orElse("");
		String version = Optional.ofNullable(table.comment("mapping_set_version")).orElse("");
		String file = input.name().replaceFirst("(\\.sssom)?\\.tsv$", "");
		Dataset dataset = (id + file).toLowerCase(Locale.ROOT).contains("mondo") ? MONDO
				: new Dataset(file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"), "Mappings " + file, null,
						null, "not stated", null, id.startsWith("http") ? id : null, 20);
		String licence = Optional.ofNullable(table.comment("license")).map(Sssom::licence).orElse(dataset.licence());
		Matcher day = DAY.matcher(version + " " + Optional.ofNullable(table.comment("mapping_date")).orElse(""));
		if (day.find()) {
			return dataset.licence(licence).version(day.group()).date(day.group());
		}
		return version.isEmpty() ? dataset.licence(licence) : dataset.licence(licence).version(version);
	}

	private static String licence(String written) {
		if (written.contains("publicdomain/zero")) {
			return "CC0-1.0";
		}
		return written.contains("licenses/by/4.0") ? "CC-BY-4.0" : written;
	}

	private static void row(Row row, Facts facts) {
		facts.row();
		Optional<String> subject = identifier(row, "subject_id", facts);
		Optional<String> object = identifier(row, "object_id", facts);
		if (subject.isEmpty() || object.isEmpty()) {
			return;
		}
		if ("not".equalsIgnoreCase(row.get("predicate_modifier"))) {
			facts.skip("Says that a mapping does not hold");
			return;
		}
		kind(row).ifPresentOrElse((kind) -> map(subject.get(), object.get(), kind, row.line(), facts),
				() -> facts.skip("Another predicate: " + row.get("predicate_id")));
	}

	private static Optional<String> identifier(Row row, String column, Facts facts) {
		String written = row.get(column);
		Optional<String> curie = Optional.ofNullable(written).flatMap(Curies::of);
		if (curie.isEmpty()) {
			facts.reject(row.line(), column, written, "no identifier");
		}
		return curie;
	}

	private static Optional<Kind> kind(Row row) {
		String predicate = Optional.ofNullable(row.get("predicate_id")).orElse("");
		String justification = Optional.ofNullable(row.get("mapping_justification")).orElse("");
		if (NEAR.contains(predicate.toLowerCase(Locale.ROOT))) {
			return Optional.of(Kind.RELATED);
		}
		return Matches.of(predicate)
			.map((kind) -> (kind == Kind.EXACT && COMPUTED.matcher(justification).matches()) ? Kind.CLOSE : kind);
	}

	private static void map(String subject, String object, Kind kind, long line, Facts facts) {
		Optional<String> ofSubject = Vocabularies.label(subject);
		Optional<String> ofObject = Vocabularies.label(object);
		if (object.equals("sssom:NoTermFound") || subject.equals("sssom:NoTermFound")) {
			facts.skip("Says that there is no mapping");
		}
		else if (ofSubject.isPresent() && ofObject.isPresent() && !ofSubject.equals(ofObject)) {
			facts.reject(line, "object_id", object, "means another kind of record than the subject");
		}
		else {
			ofSubject.or(() -> ofObject)
				.ifPresentOrElse((label) -> facts.mapping(new Mapping(label, subject, object, kind, line)),
						() -> facts.skip("Neither identifier tells what it means"));
		}
	}

	/**
	 * How ontologies write that an identifier means the same, something broader, narrower
	 * or near.
	 */
	static final class Matches {

		private Matches() {
		}

		/**
		 * What a predicate says.
		 * @param predicate such as {@code skos:exactMatch} or an IRI that ends so
		 * @return the kind; empty if it says something else
		 */
		static Optional<Kind> of(String predicate) {
			int start = Math.max(predicate.lastIndexOf('#'),
					Math.max(predicate.lastIndexOf('/'), predicate.lastIndexOf(':')));
			return switch (predicate.substring(start + 1).toLowerCase(Locale.ROOT)) {
				case "exactmatch" -> Optional.of(Kind.EXACT);
				case "broadmatch" -> Optional.of(Kind.BROAD);
				case "narrowmatch" -> Optional.of(Kind.NARROW);
				case "closematch" -> Optional.of(Kind.CLOSE);
				case "relatedmatch" -> Optional.of(Kind.RELATED);
				default -> Optional.empty();
			};
		}

		/**
		 * What annotations of a cross-reference say. Mondo writes how the other relates
		 * to its own term; ORDO the other way round: NTBT is that its own is the
		 * narrower.
		 * @param annotations what stands beside the reference
		 * @return the kind; related if nothing tells more
		 */
		static Kind annotated(Collection<String> annotations) {
			for (String annotation : annotations) {
				if (annotation.equals("MONDO:equivalentTo")) {
					return Kind.EXACT;
				}
				if (annotation.equals("MONDO:mondoIsNarrowerThanSource") || annotation.contains("NTBT")) {
					return Kind.BROAD;
				}
				if (annotation.equals("MONDO:mondoIsBroaderThanSource") || annotation.contains("BTNT")) {
					return Kind.NARROW;
				}
			}
			return Kind.RELATED;
		}

	}

}
