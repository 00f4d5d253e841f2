package org.clew.ingest.dgidb;

import java.util.List;
import java.util.Optional;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.Facts;
import org.clew.ingest.Mapping;
import org.clew.ingest.Table.Row;

/**
 * Reads genes: one row is what one source calls a gene. Those with HGNC's number become
 * targets; of the others only further identifiers of known targets are kept.
 *
 * @param facts takes what is read
 */
record Genes(Facts facts) {

	void read(Row row) {
		String symbol = row.get("gene_name");
		Optional<String> id = Concepts.id(row.get("concept_id"))
			.or(() -> Optional.ofNullable(row.get("entrez_id")).map((number) -> "NCBIGene:" + number));
		if (id.isEmpty() || symbol == null) {
			this.facts.skip("gene that DGIdb did not recognize");
			return;
		}
		Optional<String> other = Concepts.geneId(row.get("gene_claim_name"))
			.filter((claimed) -> !Curies.prefixOf(claimed).equals(Curies.prefixOf(id.get())));
		if (Concepts.isGene(id.get())) {
			List<CrossReference> references = other.map((claimed) -> new CrossReference(claimed, kind(claimed)))
				.stream()
				.toList();
			this.facts.thing(Concepts.gene(id.get(), symbol, references, symbol));
		}
		else if (other.isPresent()) {
			this.facts.mapping(new Mapping(Concepts.TARGET, id.get(), other.get(), kind(other.get()), row.line()));
		}
		else {
			this.facts.skip("gene without an identifier that Clew knows genes by");
		}
	}

	/** A protein may be that of several genes. */
	private static Kind kind(String id) {
		return "UniProtKB".equals(Curies.prefixOf(id)) ? Kind.RELATED : Kind.EXACT;
	}

}
