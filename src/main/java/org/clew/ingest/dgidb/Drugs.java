package org.clew.ingest.dgidb;

import java.util.List;
import java.util.Optional;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.Facts;
import org.clew.ingest.Table.Row;

/**
 * Reads drugs: one row is what one source calls a drug. A source's own number for it is
 * another identifier. A source's name for it is none: DGIdb puts hydrocortisone with its
 * butyrate.
 *
 * @param facts takes what is read
 */
record Drugs(Facts facts) {

	void read(Row row) {
		String name = row.get("drug_name");
		Optional<String> id = Concepts.id(row.get("concept_id"));
		if (id.isEmpty() || name == null) {
			this.facts.skip("drug that DGIdb did not recognize");
			return;
		}
		this.facts.thing(Concepts.drug(id.get(), name, references(row, id.get()), ""));
	}

	/** Within one vocabulary, another number is another substance, such as a salt. */
	private static List<CrossReference> references(Row row, String id) {
		return Concepts.drugId(row.get("drug_claim_name"))
			.filter((claimed) -> !claimed.equals(id))
			.map((claimed) -> new CrossReference(claimed,
					Curies.prefixOf(claimed).equals(Curies.prefixOf(id)) ? Kind.RELATED : Kind.EXACT))
			.stream()
			.toList();
	}

}
