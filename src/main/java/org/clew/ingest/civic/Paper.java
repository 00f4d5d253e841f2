package org.clew.ingest.civic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.ingest.Properties;
import org.clew.ingest.Ref.ById;
import org.clew.ingest.Ref;
import org.clew.ingest.Table.Row;
import org.clew.ingest.Thing;

/**
 * The publication that evidence is from: a paper, or an abstract of a congress.
 *
 * @param id its CURIE
 * @param citation as CIViC prints it
 */
record Paper(String id, String citation) {

	private static final String LABEL = "Study";

	private static final String PUBMED = "PUBMED";

	/** Such as {@code Levine et al., 2005, Blood}. */
	private static final Pattern CITATION = Pattern.compile("(?:(.+?)(,? et al\\.?)?, )?(\\d{4}), (.+)");

	static Optional<Paper> of(Row row) {
		String number = row.get("citation_id");
		String kind = row.get("source_type");
		String source = (kind != null) ? kind.strip().toUpperCase(Locale.ROOT) : PUBMED;
		if (number == null || !number.matches("[A-Za-z0-9]+") || !source.matches("[A-Z]+")) {
			return Optional.empty();
		}
		String id = (PUBMED.equals(source) ? "PMID" : source) + ":" + number;
		String citation = row.get("citation");
		return Optional.of(new Paper(id, (citation != null) ? citation : id));
	}

	Ref ref() {
		return new ById(LABEL, this.id);
	}

	List<String> publications() {
		return this.id.startsWith("PMID:") ? List.of(this.id) : List.of();
	}

	Thing thing(String statement) {
		Properties properties = new Properties().put("name", this.citation)
			.put("title", this.citation)
			.put("design", "UNSPECIFIED")
			.list("phases", List.of())
			.list("countries", List.of())
			.put("note", "CIViC's table gives this citation and no title.");
		Matcher matcher = CITATION.matcher(this.citation);
		if (matcher.matches()) {
			properties.put("authors", (matcher.group(1) != null) ? List.of(matcher.group(1)) : null)
				.put("etAl", matcher.group(2) != null)
				.put("year", Long.parseLong(matcher.group(3)))
				.put("journal", matcher.group(4));
		}
		return new Thing(LABEL, this.id, properties.values(), List.of(), "citation of " + statement);
	}

}
