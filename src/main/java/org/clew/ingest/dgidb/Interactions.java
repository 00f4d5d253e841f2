package org.clew.ingest.dgidb;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.ingest.fact.Action;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads interactions: one row is what one source says of one drug and one gene. Of a drug
 * or gene that DGIdb did not recognize, only the name is known, and nothing is made of
 * it.
 *
 * @param facts takes what is read
 */
record Interactions(Facts facts) {

	void read(Row row) {
		String source = row.any("interaction_source_db_name", "interaction_claim_source");
		if (source == null) {
			this.facts.reject(row.line(), "interaction_source_db_name", null, "row ends early, or names no source");
			return;
		}
		Ref drug = drug(row);
		Ref gene = gene(row);
		if (drug == null) {
			this.facts.skip("drug that DGIdb did not recognize, under a number");
		}
		else if (gene == null) {
			this.facts.skip("gene that DGIdb did not recognize, under a number");
		}
		else {
			String version = row.get("interaction_source_db_version");
			relate(row, drug, gene, (version != null) ? source + " " + version : source);
		}
	}

	private void relate(Row row, Ref drug, Ref gene, String source) {
		List<String> publications = row.list("pmids", ",").stream().map((number) -> "PMID:" + number).toList();
		List<String> types = row.list("interaction_types", "[|,]");
		Link link = Link.of(drug, "ACTS_ON", gene, row.line());
		if (types.isEmpty()) {
			this.facts.link(link.with(properties(Action.UNKNOWN))
				.stated(source + " names both, without an action", publications, source)
				.known(KnowledgeLevel.NOT_PROVIDED, AgentType.NOT_PROVIDED));
		}
		types.forEach((type) -> this.facts
			.link(link.with(properties(Action.of(type))).stated(source + ": " + type, publications, source)));
	}

	private static Map<String, Object> properties(Action action) {
		return Map.of("action", action.type(), "direction", action.direction().name(), "specificity", "SINGLE_PROTEIN");
	}

	private @Nullable Ref drug(Row row) {
		String name = row.any("drug_name", "drug_claim_primary_name", "drug_claim_name");
		Optional<String> id = Concepts.id(row.get("drug_concept_id"));
		if (id.isPresent()) {
			this.facts.thing(Concepts.drug(id.get(), (name != null) ? name : id.get(), List.of(), ""));
			return new ById(Concepts.DRUG, id.get());
		}
		return Concepts.drugId(row.get("drug_claim_name"))
			.<Ref>map((claimed) -> new ById(Concepts.DRUG, claimed))
			.orElseGet(() -> (name != null && Concepts.isName(name)) ? new ByName(Concepts.DRUG, name) : null);
	}

	private @Nullable Ref gene(Row row) {
		String name = row.any("gene_name", "gene_claim_name");
		String entrez = row.get("entrez_id");
		Optional<String> id = Concepts.id(row.get("gene_concept_id"))
			.or(() -> Optional.ofNullable(entrez).map((number) -> "NCBIGene:" + number))
			.or(() -> Concepts.geneId(row.get("gene_claim_name")));
		if (id.isPresent()) {
			if (Concepts.isGene(id.get()) && name != null) {
				this.facts.thing(Concepts.gene(id.get(), name, List.of(), ""));
			}
			return new ById(Concepts.TARGET, id.get());
		}
		return (name != null && Concepts.isName(name)) ? new ByName(Concepts.TARGET, name) : null;
	}

}
