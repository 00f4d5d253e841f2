package org.clew.ingest.civic;

import java.util.List;
import java.util.Optional;

import org.clew.civic.Citation;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.Table.Row;
import org.clew.ingest.fact.Thing;

/** The publication that evidence is from, as a study. */
record Paper(Citation citation) {

	private static final String LABEL = "Study";

	static Optional<Paper> of(Row row) {
		return Citation.of(row.get("citation_id"), row.get("source_type"), row.get("citation")).map(Paper::new);
	}

	Ref ref() {
		return new ById(LABEL, this.citation.id());
	}

	List<String> publications() {
		return this.citation.id().startsWith("PMID:") ? List.of(this.citation.id()) : List.of();
	}

	Thing thing(String statement) {
		Properties properties = new Properties().put("name", this.citation.text())
			.put("title", this.citation.text())
			.put("design", "UNSPECIFIED")
			.list("phases", List.of())
			.list("countries", List.of())
			.put("note", "CIViC's table gives this citation and no title.");
		if (this.citation.year() != null) {
			properties.put("authors", (this.citation.author() != null) ? List.of(this.citation.author()) : null)
				.put("etAl", this.citation.etAl())
				.put("year", this.citation.year().longValue())
				.put("journal", this.citation.journal());
		}
		return new Thing(LABEL, this.citation.id(), properties.values(), List.of(), "citation of " + statement);
	}

}
